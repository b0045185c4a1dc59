/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Leave_GoInputs */

const sv_outbox_list_leave_go = /** @type {(inputs: Outbox_List_Leave_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga ut ändå`)
};

const en_outbox_list_leave_go = /** @type {(inputs: Outbox_List_Leave_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign out anyway`)
};

/**
* | output |
* | --- |
* | "Sign out anyway" |
*
* @param {Outbox_List_Leave_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_leave_go = /** @type {((inputs?: Outbox_List_Leave_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Leave_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_leave_go(inputs)
	return sv_outbox_list_leave_go(inputs)
});