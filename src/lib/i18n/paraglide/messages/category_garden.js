/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_GardenInputs */

const sv_category_garden = /** @type {(inputs: Category_GardenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Trädgård`)
};

const en_category_garden = /** @type {(inputs: Category_GardenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Garden`)
};

/**
* | output |
* | --- |
* | "Garden" |
*
* @param {Category_GardenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_garden = /** @type {((inputs?: Category_GardenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_GardenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_garden(inputs)
	return sv_category_garden(inputs)
});