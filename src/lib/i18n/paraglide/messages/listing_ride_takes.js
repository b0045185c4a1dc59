/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Ride_TakesInputs */

const sv_listing_ride_takes = /** @type {(inputs: Listing_Ride_TakesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tar`)
};

const en_listing_ride_takes = /** @type {(inputs: Listing_Ride_TakesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Takes`)
};

/**
* | output |
* | --- |
* | "Takes" |
*
* @param {Listing_Ride_TakesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_ride_takes = /** @type {((inputs?: Listing_Ride_TakesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Ride_TakesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_ride_takes(inputs)
	return sv_listing_ride_takes(inputs)
});