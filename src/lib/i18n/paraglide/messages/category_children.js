/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_ChildrenInputs */

const sv_category_children = /** @type {(inputs: Category_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Barn`)
};

const en_category_children = /** @type {(inputs: Category_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Children`)
};

/**
* | output |
* | --- |
* | "Children" |
*
* @param {Category_ChildrenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_children = /** @type {((inputs?: Category_ChildrenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_ChildrenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_children(inputs)
	return sv_category_children(inputs)
});