/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_All_CategoriesInputs */

const sv_square_all_categories = /** @type {(inputs: Square_All_CategoriesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alla kategorier`)
};

const en_square_all_categories = /** @type {(inputs: Square_All_CategoriesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All categories`)
};

/**
* | output |
* | --- |
* | "All categories" |
*
* @param {Square_All_CategoriesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_all_categories = /** @type {((inputs?: Square_All_CategoriesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_All_CategoriesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_all_categories(inputs)
	return sv_square_all_categories(inputs)
});