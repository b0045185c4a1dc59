/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_KitchenInputs */

const sv_category_kitchen = /** @type {(inputs: Category_KitchenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kök`)
};

const en_category_kitchen = /** @type {(inputs: Category_KitchenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kitchen`)
};

/**
* | output |
* | --- |
* | "Kitchen" |
*
* @param {Category_KitchenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_kitchen = /** @type {((inputs?: Category_KitchenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_KitchenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_kitchen(inputs)
	return sv_category_kitchen(inputs)
});