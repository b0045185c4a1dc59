/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_About_ListingInputs */

const sv_booking_about_listing = /** @type {(inputs: Booking_About_ListingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om annonsen`)
};

const en_booking_about_listing = /** @type {(inputs: Booking_About_ListingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About the listing`)
};

/**
* | output |
* | --- |
* | "About the listing" |
*
* @param {Booking_About_ListingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_about_listing = /** @type {((inputs?: Booking_About_ListingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_About_ListingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_about_listing(inputs)
	return sv_booking_about_listing(inputs)
});