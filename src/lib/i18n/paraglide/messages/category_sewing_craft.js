/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_Sewing_CraftInputs */

const sv_category_sewing_craft = /** @type {(inputs: Category_Sewing_CraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sömnad och hantverk`)
};

const en_category_sewing_craft = /** @type {(inputs: Category_Sewing_CraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sewing and crafts`)
};

/**
* | output |
* | --- |
* | "Sewing and crafts" |
*
* @param {Category_Sewing_CraftInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_sewing_craft = /** @type {((inputs?: Category_Sewing_CraftInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_Sewing_CraftInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_sewing_craft(inputs)
	return sv_category_sewing_craft(inputs)
});