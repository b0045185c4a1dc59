/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Sheet_HalfInputs */

const sv_square_sheet_half = /** @type {(inputs: Square_Sheet_HalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa listan i full höjd`)
};

const en_square_sheet_half = /** @type {(inputs: Square_Sheet_HalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the list at full height`)
};

/**
* | output |
* | --- |
* | "Show the list at full height" |
*
* @param {Square_Sheet_HalfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_sheet_half = /** @type {((inputs?: Square_Sheet_HalfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Sheet_HalfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_sheet_half(inputs)
	return sv_square_sheet_half(inputs)
});