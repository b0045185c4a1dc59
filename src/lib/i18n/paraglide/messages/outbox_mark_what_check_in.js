/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_Check_InInputs */

const sv_outbox_mark_what_check_in = /** @type {(inputs: Outbox_Mark_What_Check_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att du är här`)
};

const en_outbox_mark_what_check_in = /** @type {(inputs: Outbox_Mark_What_Check_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That you are here`)
};

/**
* | output |
* | --- |
* | "That you are here" |
*
* @param {Outbox_Mark_What_Check_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_check_in = /** @type {((inputs?: Outbox_Mark_What_Check_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_Check_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_check_in(inputs)
	return sv_outbox_mark_what_check_in(inputs)
});