/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Sheet_FullInputs */

const sv_square_sheet_full = /** @type {(inputs: Square_Sheet_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fäll ned listan och visa kartan`)
};

const en_square_sheet_full = /** @type {(inputs: Square_Sheet_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fold the list down and show the map`)
};

/**
* | output |
* | --- |
* | "Fold the list down and show the map" |
*
* @param {Square_Sheet_FullInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_sheet_full = /** @type {((inputs?: Square_Sheet_FullInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Sheet_FullInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_sheet_full(inputs)
	return sv_square_sheet_full(inputs)
});