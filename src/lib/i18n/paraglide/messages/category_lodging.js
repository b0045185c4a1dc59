/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_LodgingInputs */

const sv_category_lodging = /** @type {(inputs: Category_LodgingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Övernattning`)
};

const en_category_lodging = /** @type {(inputs: Category_LodgingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A bed for the night`)
};

/**
* | output |
* | --- |
* | "A bed for the night" |
*
* @param {Category_LodgingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_lodging = /** @type {((inputs?: Category_LodgingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_LodgingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_lodging(inputs)
	return sv_category_lodging(inputs)
});