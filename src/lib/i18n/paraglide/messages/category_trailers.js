/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_TrailersInputs */

const sv_category_trailers = /** @type {(inputs: Category_TrailersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Släp och transport`)
};

const en_category_trailers = /** @type {(inputs: Category_TrailersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Trailers and transport`)
};

/**
* | output |
* | --- |
* | "Trailers and transport" |
*
* @param {Category_TrailersInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_trailers = /** @type {((inputs?: Category_TrailersInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_TrailersInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_trailers(inputs)
	return sv_category_trailers(inputs)
});