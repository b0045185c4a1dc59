/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Ride_WhenInputs */

const sv_listing_ride_when = /** @type {(inputs: Listing_Ride_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När`)
};

const en_listing_ride_when = /** @type {(inputs: Listing_Ride_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When`)
};

/**
* | output |
* | --- |
* | "When" |
*
* @param {Listing_Ride_WhenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_ride_when = /** @type {((inputs?: Listing_Ride_WhenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Ride_WhenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_ride_when(inputs)
	return sv_listing_ride_when(inputs)
});