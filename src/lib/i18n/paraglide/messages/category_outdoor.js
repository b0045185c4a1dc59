/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_OutdoorInputs */

const sv_category_outdoor = /** @type {(inputs: Category_OutdoorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Friluft`)
};

const en_category_outdoor = /** @type {(inputs: Category_OutdoorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outdoors`)
};

/**
* | output |
* | --- |
* | "Outdoors" |
*
* @param {Category_OutdoorInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_outdoor = /** @type {((inputs?: Category_OutdoorInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_OutdoorInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_outdoor(inputs)
	return sv_category_outdoor(inputs)
});