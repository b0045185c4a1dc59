/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Ride_LeavesInputs */

const sv_listing_ride_leaves = /** @type {(inputs: Listing_Ride_LeavesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Avgår`)
};

const en_listing_ride_leaves = /** @type {(inputs: Listing_Ride_LeavesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leaves`)
};

/**
* | output |
* | --- |
* | "Leaves" |
*
* @param {Listing_Ride_LeavesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_ride_leaves = /** @type {((inputs?: Listing_Ride_LeavesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Ride_LeavesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_ride_leaves(inputs)
	return sv_listing_ride_leaves(inputs)
});