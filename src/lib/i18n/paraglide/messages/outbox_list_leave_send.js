/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Leave_SendInputs */

const sv_outbox_list_leave_send = /** @type {(inputs: Outbox_List_Leave_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Försök skicka först`)
};

const en_outbox_list_leave_send = /** @type {(inputs: Outbox_List_Leave_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try to send first`)
};

/**
* | output |
* | --- |
* | "Try to send first" |
*
* @param {Outbox_List_Leave_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_leave_send = /** @type {((inputs?: Outbox_List_Leave_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Leave_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_leave_send(inputs)
	return sv_outbox_list_leave_send(inputs)
});