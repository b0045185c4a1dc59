/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_Why_ClosedInputs */

const sv_booking_time_why_closed = /** @type {(inputs: Booking_Time_Why_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är inte öppet hela den tiden. Välj en annan.`)
};

const en_booking_time_why_closed = /** @type {(inputs: Booking_Time_Why_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is not open all that time. Choose another.`)
};

/**
* | output |
* | --- |
* | "It is not open all that time. Choose another." |
*
* @param {Booking_Time_Why_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_closed = /** @type {((inputs?: Booking_Time_Why_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_closed(inputs)
	return sv_booking_time_why_closed(inputs)
});