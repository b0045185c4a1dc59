/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_RideInputs */

const sv_listing_ride = /** @type {(inputs: Listing_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resan`)
};

const en_listing_ride = /** @type {(inputs: Listing_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The trip`)
};

/**
* | output |
* | --- |
* | "The trip" |
*
* @param {Listing_RideInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_ride = /** @type {((inputs?: Listing_RideInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_RideInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_ride(inputs)
	return sv_listing_ride(inputs)
});