/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_Other_ItemInputs */

const sv_category_other_item = /** @type {(inputs: Category_Other_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annat`)
};

const en_category_other_item = /** @type {(inputs: Category_Other_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other things`)
};

/**
* | output |
* | --- |
* | "Other things" |
*
* @param {Category_Other_ItemInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_other_item = /** @type {((inputs?: Category_Other_ItemInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_Other_ItemInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_other_item(inputs)
	return sv_category_other_item(inputs)
});