/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Term_QuantityInputs */

const sv_listing_term_quantity = /** @type {(inputs: Listing_Term_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antal`)
};

const en_listing_term_quantity = /** @type {(inputs: Listing_Term_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many`)
};

/**
* | output |
* | --- |
* | "How many" |
*
* @param {Listing_Term_QuantityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_term_quantity = /** @type {((inputs?: Listing_Term_QuantityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Term_QuantityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_term_quantity(inputs)
	return sv_listing_term_quantity(inputs)
});