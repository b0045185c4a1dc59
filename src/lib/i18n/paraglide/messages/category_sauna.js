/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_SaunaInputs */

const sv_category_sauna = /** @type {(inputs: Category_SaunaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bastu`)
};

const en_category_sauna = /** @type {(inputs: Category_SaunaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sauna`)
};

/**
* | output |
* | --- |
* | "Sauna" |
*
* @param {Category_SaunaInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_sauna = /** @type {((inputs?: Category_SaunaInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_SaunaInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_sauna(inputs)
	return sv_category_sauna(inputs)
});