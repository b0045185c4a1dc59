/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_Why_Not_A_TimeInputs */

const sv_booking_time_why_not_a_time = /** @type {(inputs: Booking_Time_Why_Not_A_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är inget klockslag. Skriv till exempel 18 eller 18.30.`)
};

const en_booking_time_why_not_a_time = /** @type {(inputs: Booking_Time_Why_Not_A_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is not a time. Write for example 18 or 18.30.`)
};

/**
* | output |
* | --- |
* | "That is not a time. Write for example 18 or 18.30." |
*
* @param {Booking_Time_Why_Not_A_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_not_a_time = /** @type {((inputs?: Booking_Time_Why_Not_A_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_Not_A_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_not_a_time(inputs)
	return sv_booking_time_why_not_a_time(inputs)
});