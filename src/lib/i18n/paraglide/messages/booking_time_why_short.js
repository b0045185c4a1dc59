/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown> }} Booking_Time_Why_ShortInputs */

const sv_booking_time_why_short = /** @type {(inputs: Booking_Time_Why_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är för kort. Minst ${i?.least} i taget.`)
};

const en_booking_time_why_short = /** @type {(inputs: Booking_Time_Why_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That is too short. At least ${i?.least} at a time.`)
};

/**
* | output |
* | --- |
* | "That is too short. At least {least} at a time." |
*
* @param {Booking_Time_Why_ShortInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_short = /** @type {((inputs: Booking_Time_Why_ShortInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_ShortInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_short(inputs)
	return sv_booking_time_why_short(inputs)
});