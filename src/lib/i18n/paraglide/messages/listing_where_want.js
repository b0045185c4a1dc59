/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Where_WantInputs */

const sv_listing_where_want = /** @type {(inputs: Listing_Where_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ungefär här.`)
};

const en_listing_where_want = /** @type {(inputs: Listing_Where_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About here.`)
};

/**
* | output |
* | --- |
* | "About here." |
*
* @param {Listing_Where_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_where_want = /** @type {((inputs?: Listing_Where_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Where_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_where_want(inputs)
	return sv_listing_where_want(inputs)
});