/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_NoneInputs */

const sv_booking_time_none = /** @type {(inputs: Booking_Time_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv dag och klockslag.`)
};

const en_booking_time_none = /** @type {(inputs: Booking_Time_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a day and times.`)
};

/**
* | output |
* | --- |
* | "Write a day and times." |
*
* @param {Booking_Time_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_none = /** @type {((inputs?: Booking_Time_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_none(inputs)
	return sv_booking_time_none(inputs)
});