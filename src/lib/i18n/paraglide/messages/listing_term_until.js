/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Term_UntilInputs */

const sv_listing_term_until = /** @type {(inputs: Listing_Term_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen gäller till`)
};

const en_listing_term_until = /** @type {(inputs: Listing_Term_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The listing stands until`)
};

/**
* | output |
* | --- |
* | "The listing stands until" |
*
* @param {Listing_Term_UntilInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_term_until = /** @type {((inputs?: Listing_Term_UntilInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Term_UntilInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_term_until(inputs)
	return sv_listing_term_until(inputs)
});