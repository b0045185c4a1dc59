/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_About_WantInputs */

const sv_booking_about_want = /** @type {(inputs: Booking_About_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om efterlysningen`)
};

const en_booking_about_want = /** @type {(inputs: Booking_About_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About the request`)
};

/**
* | output |
* | --- |
* | "About the request" |
*
* @param {Booking_About_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_about_want = /** @type {((inputs?: Booking_About_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_About_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_about_want(inputs)
	return sv_booking_about_want(inputs)
});