/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_Other_SpaceInputs */

const sv_category_other_space = /** @type {(inputs: Category_Other_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annan lokal`)
};

const en_category_other_space = /** @type {(inputs: Category_Other_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other room`)
};

/**
* | output |
* | --- |
* | "Other room" |
*
* @param {Category_Other_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_other_space = /** @type {((inputs?: Category_Other_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_Other_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_other_space(inputs)
	return sv_category_other_space(inputs)
});