/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_FromInputs */

const sv_booking_time_from = /** @type {(inputs: Booking_Time_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Från kl.`)
};

const en_booking_time_from = /** @type {(inputs: Booking_Time_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From`)
};

/**
* | output |
* | --- |
* | "From" |
*
* @param {Booking_Time_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_from = /** @type {((inputs?: Booking_Time_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_from(inputs)
	return sv_booking_time_from(inputs)
});