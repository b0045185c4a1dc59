/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_State_WaitingInputs */

const sv_outbox_list_state_waiting = /** @type {(inputs: Outbox_List_State_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på att skickas`)
};

const en_outbox_list_state_waiting = /** @type {(inputs: Outbox_List_State_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting to be sent`)
};

/**
* | output |
* | --- |
* | "Waiting to be sent" |
*
* @param {Outbox_List_State_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_state_waiting = /** @type {((inputs?: Outbox_List_State_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_State_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_state_waiting(inputs)
	return sv_outbox_list_state_waiting(inputs)
});