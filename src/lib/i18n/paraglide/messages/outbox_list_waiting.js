/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_WaitingInputs */

const sv_outbox_list_waiting = /** @type {(inputs: Outbox_List_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar`)
};

const en_outbox_list_waiting = /** @type {(inputs: Outbox_List_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting`)
};

/**
* | output |
* | --- |
* | "Waiting" |
*
* @param {Outbox_List_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_waiting = /** @type {((inputs?: Outbox_List_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_waiting(inputs)
	return sv_outbox_list_waiting(inputs)
});