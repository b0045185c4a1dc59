/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_Why_TakenInputs */

const sv_booking_time_why_taken = /** @type {(inputs: Booking_Time_Why_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någon hann före på den tiden.`)
};

const en_booking_time_why_taken = /** @type {(inputs: Booking_Time_Why_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else was first at that time.`)
};

/**
* | output |
* | --- |
* | "Somebody else was first at that time." |
*
* @param {Booking_Time_Why_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_taken = /** @type {((inputs?: Booking_Time_Why_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_taken(inputs)
	return sv_booking_time_why_taken(inputs)
});