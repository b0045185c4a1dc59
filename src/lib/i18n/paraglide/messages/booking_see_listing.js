/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_See_ListingInputs */

const sv_booking_see_listing = /** @type {(inputs: Booking_See_ListingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa annonsen`)
};

const en_booking_see_listing = /** @type {(inputs: Booking_See_ListingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See the listing`)
};

/**
* | output |
* | --- |
* | "See the listing" |
*
* @param {Booking_See_ListingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_see_listing = /** @type {((inputs?: Booking_See_ListingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_See_ListingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_see_listing(inputs)
	return sv_booking_see_listing(inputs)
});