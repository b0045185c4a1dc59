/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Booking_Time_Next_DayInputs */

const sv_booking_time_next_day = /** @type {(inputs: Booking_Time_Next_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Slutar nästa dag, ${i?.day}.`)
};

const en_booking_time_next_day = /** @type {(inputs: Booking_Time_Next_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ends the next day, ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Ends the next day, {day}." |
*
* @param {Booking_Time_Next_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_next_day = /** @type {((inputs: Booking_Time_Next_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Next_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_next_day(inputs)
	return sv_booking_time_next_day(inputs)
});