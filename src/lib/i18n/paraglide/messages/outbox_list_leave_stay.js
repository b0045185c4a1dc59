/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Leave_StayInputs */

const sv_outbox_list_leave_stay = /** @type {(inputs: Outbox_List_Leave_StayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stanna inloggad`)
};

const en_outbox_list_leave_stay = /** @type {(inputs: Outbox_List_Leave_StayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stay signed in`)
};

/**
* | output |
* | --- |
* | "Stay signed in" |
*
* @param {Outbox_List_Leave_StayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_leave_stay = /** @type {((inputs?: Outbox_List_Leave_StayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Leave_StayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_leave_stay(inputs)
	return sv_outbox_list_leave_stay(inputs)
});