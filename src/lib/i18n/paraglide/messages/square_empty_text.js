/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Square_Empty_TextInputs */

const sv_square_empty_text = /** @type {(inputs: Square_Empty_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingen i ${i?.village} har lagt upp det just nu. Prova att ta bort ett filter, eller efterlys det: det mesta finns i någon bod.`)
};

const en_square_empty_text = /** @type {(inputs: Square_Empty_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody in ${i?.village} has put that up just now. Try taking away a filter, or ask for it: most things are in somebody’s shed.`)
};

/**
* | output |
* | --- |
* | "Nobody in {village} has put that up just now. Try taking away a filter, or ask for it: most things are in somebody’s shed." |
*
* @param {Square_Empty_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_empty_text = /** @type {((inputs: Square_Empty_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Empty_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_empty_text(inputs)
	return sv_square_empty_text(inputs)
});