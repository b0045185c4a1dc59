/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Leave_NoneInputs */

const sv_outbox_list_leave_none = /** @type {(inputs: Outbox_List_Leave_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allt har kommit fram. Vill du logga ut?`)
};

const en_outbox_list_leave_none = /** @type {(inputs: Outbox_List_Leave_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything has arrived. Do you want to sign out?`)
};

/**
* | output |
* | --- |
* | "Everything has arrived. Do you want to sign out?" |
*
* @param {Outbox_List_Leave_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_leave_none = /** @type {((inputs?: Outbox_List_Leave_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Leave_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_leave_none(inputs)
	return sv_outbox_list_leave_none(inputs)
});