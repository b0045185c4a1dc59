/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_About_Title_HoursInputs */

const sv_booking_about_title_hours = /** @type {(inputs: Booking_About_Title_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om bokningen`)
};

const en_booking_about_title_hours = /** @type {(inputs: Booking_About_Title_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About the booking`)
};

/**
* | output |
* | --- |
* | "About the booking" |
*
* @param {Booking_About_Title_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_about_title_hours = /** @type {((inputs?: Booking_About_Title_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_About_Title_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_about_title_hours(inputs)
	return sv_booking_about_title_hours(inputs)
});