/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_OverdueInputs */

const sv_letter_overdue = /** @type {(inputs: Letter_OverdueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} skulle ha lämnats tillbaka`)
};

const en_letter_overdue = /** @type {(inputs: Letter_OverdueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} should have been returned`)
};

/**
* | output |
* | --- |
* | "{title} should have been returned" |
*
* @param {Letter_OverdueInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_overdue = /** @type {((inputs: Letter_OverdueInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_OverdueInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_overdue(inputs)
	return sv_letter_overdue(inputs)
});