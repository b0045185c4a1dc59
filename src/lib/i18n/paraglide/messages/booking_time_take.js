/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Booking_Time_TakeInputs */

const sv_booking_time_take = /** @type {(inputs: Booking_Time_TakeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ta ${i?.days} i stället`)
};

const en_booking_time_take = /** @type {(inputs: Booking_Time_TakeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take ${i?.days} instead`)
};

/**
* | output |
* | --- |
* | "Take {days} instead" |
*
* @param {Booking_Time_TakeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_take = /** @type {((inputs: Booking_Time_TakeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_TakeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_take(inputs)
	return sv_booking_time_take(inputs)
});