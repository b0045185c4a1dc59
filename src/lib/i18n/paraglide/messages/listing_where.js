/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_WhereInputs */

const sv_listing_where = /** @type {(inputs: Listing_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Var`)
};

const en_listing_where = /** @type {(inputs: Listing_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where`)
};

/**
* | output |
* | --- |
* | "Where" |
*
* @param {Listing_WhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_where = /** @type {((inputs?: Listing_WhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_WhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_where(inputs)
	return sv_listing_where(inputs)
});