/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Booking_Time_HintInputs */

const sv_booking_time_hint = /** @type {(inputs: Booking_Time_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nu gäller ${i?.days}.`)
};

const en_booking_time_hint = /** @type {(inputs: Booking_Time_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Now it is ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "Now it is {days}." |
*
* @param {Booking_Time_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_hint = /** @type {((inputs: Booking_Time_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_hint(inputs)
	return sv_booking_time_hint(inputs)
});