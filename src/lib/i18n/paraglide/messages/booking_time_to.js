/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_ToInputs */

const sv_booking_time_to = /** @type {(inputs: Booking_Time_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till kl.`)
};

const en_booking_time_to = /** @type {(inputs: Booking_Time_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until`)
};

/**
* | output |
* | --- |
* | "Until" |
*
* @param {Booking_Time_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_to = /** @type {((inputs?: Booking_Time_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_to(inputs)
	return sv_booking_time_to(inputs)
});