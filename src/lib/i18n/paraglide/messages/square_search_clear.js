/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Search_ClearInputs */

const sv_square_search_clear = /** @type {(inputs: Square_Search_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Töm sökrutan`)
};

const en_square_search_clear = /** @type {(inputs: Square_Search_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Empty the search field`)
};

/**
* | output |
* | --- |
* | "Empty the search field" |
*
* @param {Square_Search_ClearInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_search_clear = /** @type {((inputs?: Square_Search_ClearInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Search_ClearInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_search_clear(inputs)
	return sv_square_search_clear(inputs)
});