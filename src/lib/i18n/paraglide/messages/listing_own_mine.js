/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Own_MineInputs */

const sv_listing_own_mine = /** @type {(inputs: Listing_Own_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mina annonser`)
};

const en_listing_own_mine = /** @type {(inputs: Listing_Own_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My listings`)
};

/**
* | output |
* | --- |
* | "My listings" |
*
* @param {Listing_Own_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_own_mine = /** @type {((inputs?: Listing_Own_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Own_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_own_mine(inputs)
	return sv_listing_own_mine(inputs)
});