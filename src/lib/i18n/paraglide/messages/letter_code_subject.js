/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown> }} Letter_Code_SubjectInputs */

const sv_letter_code_subject = /** @type {(inputs: Letter_Code_SubjectInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.code} är din kod till Bytorget`)
};

const en_letter_code_subject = /** @type {(inputs: Letter_Code_SubjectInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.code} is your code for Bytorget`)
};

/**
* | output |
* | --- |
* | "{code} is your code for Bytorget" |
*
* @param {Letter_Code_SubjectInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_code_subject = /** @type {((inputs: Letter_Code_SubjectInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Code_SubjectInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_code_subject(inputs)
	return sv_letter_code_subject(inputs)
});