/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Booking_Time_AskedInputs */

const sv_booking_time_asked = /** @type {(inputs: Booking_Time_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.days}: någon har frågat`)
};

const en_booking_time_asked = /** @type {(inputs: Booking_Time_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.days}: somebody has asked`)
};

/**
* | output |
* | --- |
* | "{days}: somebody has asked" |
*
* @param {Booking_Time_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_asked = /** @type {((inputs: Booking_Time_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_asked(inputs)
	return sv_booking_time_asked(inputs)
});