/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_TermsInputs */

const sv_listing_terms = /** @type {(inputs: Listing_TermsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bra att veta`)
};

const en_listing_terms = /** @type {(inputs: Listing_TermsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Good to know`)
};

/**
* | output |
* | --- |
* | "Good to know" |
*
* @param {Listing_TermsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_terms = /** @type {((inputs?: Listing_TermsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_TermsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_terms(inputs)
	return sv_listing_terms(inputs)
});