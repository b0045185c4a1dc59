/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Square_SearchInputs */

const sv_square_search = /** @type {(inputs: Square_SearchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sök i ${i?.village}`)
};

const en_square_search = /** @type {(inputs: Square_SearchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Search ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Search {village}" |
*
* @param {Square_SearchInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_search = /** @type {((inputs: Square_SearchInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_SearchInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_search(inputs)
	return sv_square_search(inputs)
});