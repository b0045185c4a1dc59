/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_Why_PastInputs */

const sv_booking_time_why_past = /** @type {(inputs: Booking_Time_Why_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den tiden har redan varit.`)
};

const en_booking_time_why_past = /** @type {(inputs: Booking_Time_Why_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That time is already past.`)
};

/**
* | output |
* | --- |
* | "That time is already past." |
*
* @param {Booking_Time_Why_PastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_past = /** @type {((inputs?: Booking_Time_Why_PastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_PastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_past(inputs)
	return sv_booking_time_why_past(inputs)
});