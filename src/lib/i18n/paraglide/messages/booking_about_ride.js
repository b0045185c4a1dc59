/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_About_RideInputs */

const sv_booking_about_ride = /** @type {(inputs: Booking_About_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om skjutsen`)
};

const en_booking_about_ride = /** @type {(inputs: Booking_About_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About the ride`)
};

/**
* | output |
* | --- |
* | "About the ride" |
*
* @param {Booking_About_RideInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_about_ride = /** @type {((inputs?: Booking_About_RideInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_About_RideInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_about_ride(inputs)
	return sv_booking_about_ride(inputs)
});