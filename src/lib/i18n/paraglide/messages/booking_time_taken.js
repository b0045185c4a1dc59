/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Booking_Time_TakenInputs */

const sv_booking_time_taken = /** @type {(inputs: Booking_Time_TakenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.days}: upptaget`)
};

const en_booking_time_taken = /** @type {(inputs: Booking_Time_TakenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.days}: taken`)
};

/**
* | output |
* | --- |
* | "{days}: taken" |
*
* @param {Booking_Time_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_taken = /** @type {((inputs: Booking_Time_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_taken(inputs)
	return sv_booking_time_taken(inputs)
});