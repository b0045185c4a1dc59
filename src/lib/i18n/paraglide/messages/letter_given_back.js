/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_Given_BackInputs */

const sv_letter_given_back = /** @type {(inputs: Letter_Given_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är tillbaka. Tack!`)
};

const en_letter_given_back = /** @type {(inputs: Letter_Given_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is back. Thank you!`)
};

/**
* | output |
* | --- |
* | "{title} is back. Thank you!" |
*
* @param {Letter_Given_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_given_back = /** @type {((inputs: Letter_Given_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Given_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_given_back(inputs)
	return sv_letter_given_back(inputs)
});