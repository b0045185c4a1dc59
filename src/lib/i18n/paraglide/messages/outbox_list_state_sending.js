/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_State_SendingInputs */

const sv_outbox_list_state_sending = /** @type {(inputs: Outbox_List_State_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skickas nu`)
};

const en_outbox_list_state_sending = /** @type {(inputs: Outbox_List_State_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being sent now`)
};

/**
* | output |
* | --- |
* | "Being sent now" |
*
* @param {Outbox_List_State_SendingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_state_sending = /** @type {((inputs?: Outbox_List_State_SendingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_State_SendingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_state_sending(inputs)
	return sv_outbox_list_state_sending(inputs)
});