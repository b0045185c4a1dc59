/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_ElectronicsInputs */

const sv_category_electronics = /** @type {(inputs: Category_ElectronicsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elektronik`)
};

const en_category_electronics = /** @type {(inputs: Category_ElectronicsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Electronics`)
};

/**
* | output |
* | --- |
* | "Electronics" |
*
* @param {Category_ElectronicsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_electronics = /** @type {((inputs?: Category_ElectronicsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_ElectronicsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_electronics(inputs)
	return sv_category_electronics(inputs)
});