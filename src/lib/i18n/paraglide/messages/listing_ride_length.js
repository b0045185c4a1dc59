/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Ride_LengthInputs */

const sv_listing_ride_length = /** @type {(inputs: Listing_Ride_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sträcka`)
};

const en_listing_ride_length = /** @type {(inputs: Listing_Ride_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Distance`)
};

/**
* | output |
* | --- |
* | "Distance" |
*
* @param {Listing_Ride_LengthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_ride_length = /** @type {((inputs?: Listing_Ride_LengthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Ride_LengthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_ride_length(inputs)
	return sv_listing_ride_length(inputs)
});