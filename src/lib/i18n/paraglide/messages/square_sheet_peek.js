/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Sheet_PeekInputs */

const sv_square_sheet_peek = /** @type {(inputs: Square_Sheet_PeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dra upp listan`)
};

const en_square_sheet_peek = /** @type {(inputs: Square_Sheet_PeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pull the list up`)
};

/**
* | output |
* | --- |
* | "Pull the list up" |
*
* @param {Square_Sheet_PeekInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_sheet_peek = /** @type {((inputs?: Square_Sheet_PeekInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Sheet_PeekInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_sheet_peek(inputs)
	return sv_square_sheet_peek(inputs)
});