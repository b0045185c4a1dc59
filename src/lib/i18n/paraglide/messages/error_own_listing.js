/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Own_ListingInputs */

const sv_error_own_listing = /** @type {(inputs: Error_Own_ListingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är din egen annons.`)
};

const en_error_own_listing = /** @type {(inputs: Error_Own_ListingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is your own listing.`)
};

/**
* | output |
* | --- |
* | "This is your own listing." |
*
* @param {Error_Own_ListingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_own_listing = /** @type {((inputs?: Error_Own_ListingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Own_ListingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_own_listing(inputs)
	return sv_error_own_listing(inputs)
});