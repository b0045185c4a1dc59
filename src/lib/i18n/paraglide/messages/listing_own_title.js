/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Own_TitleInputs */

const sv_listing_own_title = /** @type {(inputs: Listing_Own_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är din annons`)
};

const en_listing_own_title = /** @type {(inputs: Listing_Own_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is your listing`)
};

/**
* | output |
* | --- |
* | "This is your listing" |
*
* @param {Listing_Own_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_own_title = /** @type {((inputs?: Listing_Own_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Own_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_own_title(inputs)
	return sv_listing_own_title(inputs)
});