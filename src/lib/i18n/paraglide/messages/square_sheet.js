/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_SheetInputs */

const sv_square_sheet = /** @type {(inputs: Square_SheetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Listan`)
};

const en_square_sheet = /** @type {(inputs: Square_SheetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The list`)
};

/**
* | output |
* | --- |
* | "The list" |
*
* @param {Square_SheetInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_sheet = /** @type {((inputs?: Square_SheetInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_SheetInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_sheet(inputs)
	return sv_square_sheet(inputs)
});