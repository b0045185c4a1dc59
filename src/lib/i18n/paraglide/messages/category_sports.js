/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_SportsInputs */

const sv_category_sports = /** @type {(inputs: Category_SportsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Idrott`)
};

const en_category_sports = /** @type {(inputs: Category_SportsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sports`)
};

/**
* | output |
* | --- |
* | "Sports" |
*
* @param {Category_SportsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_sports = /** @type {((inputs?: Category_SportsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_SportsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_sports(inputs)
	return sv_category_sports(inputs)
});