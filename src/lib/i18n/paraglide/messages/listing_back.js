/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_BackInputs */

const sv_listing_back = /** @type {(inputs: Listing_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till torget`)
};

const en_listing_back = /** @type {(inputs: Listing_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the square`)
};

/**
* | output |
* | --- |
* | "To the square" |
*
* @param {Listing_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_back = /** @type {((inputs?: Listing_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_back(inputs)
	return sv_listing_back(inputs)
});