/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Term_CareInputs */

const sv_listing_term_care = /** @type {(inputs: Listing_Term_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tänk på`)
};

const en_listing_term_care = /** @type {(inputs: Listing_Term_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep in mind`)
};

/**
* | output |
* | --- |
* | "Keep in mind" |
*
* @param {Listing_Term_CareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_term_care = /** @type {((inputs?: Listing_Term_CareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Term_CareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_term_care(inputs)
	return sv_listing_term_care(inputs)
});