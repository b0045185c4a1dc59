/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Booking_Time_Why_LongInputs */

const sv_booking_time_why_long = /** @type {(inputs: Booking_Time_Why_LongInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är för långt. Högst ${i?.most} i taget.`)
};

const en_booking_time_why_long = /** @type {(inputs: Booking_Time_Why_LongInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That is too long. At most ${i?.most} at a time.`)
};

/**
* | output |
* | --- |
* | "That is too long. At most {most} at a time." |
*
* @param {Booking_Time_Why_LongInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_long = /** @type {((inputs: Booking_Time_Why_LongInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_LongInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_long(inputs)
	return sv_booking_time_why_long(inputs)
});