/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_Answer_SoonInputs */

const sv_letter_answer_soon = /** @type {(inputs: Letter_Answer_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Glöm inte att svara om ${i?.title}`)
};

const en_letter_answer_soon = /** @type {(inputs: Letter_Answer_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remember to answer about ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Remember to answer about {title}" |
*
* @param {Letter_Answer_SoonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_answer_soon = /** @type {((inputs: Letter_Answer_SoonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Answer_SoonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_answer_soon(inputs)
	return sv_letter_answer_soon(inputs)
});