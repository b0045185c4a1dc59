/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Term_LongestInputs */

const sv_listing_term_longest = /** @type {(inputs: Listing_Term_LongestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Längst`)
};

const en_listing_term_longest = /** @type {(inputs: Listing_Term_LongestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Longest`)
};

/**
* | output |
* | --- |
* | "Longest" |
*
* @param {Listing_Term_LongestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_term_longest = /** @type {((inputs?: Listing_Term_LongestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Term_LongestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_term_longest(inputs)
	return sv_listing_term_longest(inputs)
});