/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ weekdays: NonNullable<unknown> }} Listing_Ride_WeeklyInputs */

const sv_listing_ride_weekly = /** @type {(inputs: Listing_Ride_WeeklyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Varje ${i?.weekdays}`)
};

const en_listing_ride_weekly = /** @type {(inputs: Listing_Ride_WeeklyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Every ${i?.weekdays}`)
};

/**
* | output |
* | --- |
* | "Every {weekdays}" |
*
* @param {Listing_Ride_WeeklyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_ride_weekly = /** @type {((inputs: Listing_Ride_WeeklyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Ride_WeeklyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_ride_weekly(inputs)
	return sv_listing_ride_weekly(inputs)
});