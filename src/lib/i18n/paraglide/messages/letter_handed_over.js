/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_Handed_OverInputs */

const sv_letter_handed_over = /** @type {(inputs: Letter_Handed_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är överlämnad`)
};

const en_letter_handed_over = /** @type {(inputs: Letter_Handed_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} has been handed over`)
};

/**
* | output |
* | --- |
* | "{title} has been handed over" |
*
* @param {Letter_Handed_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_handed_over = /** @type {((inputs: Letter_Handed_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Handed_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_handed_over(inputs)
	return sv_letter_handed_over(inputs)
});