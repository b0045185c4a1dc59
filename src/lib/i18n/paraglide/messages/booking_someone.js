/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_SomeoneInputs */

const sv_booking_someone = /** @type {(inputs: Booking_SomeoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`någon i byn`)
};

const en_booking_someone = /** @type {(inputs: Booking_SomeoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`somebody in the village`)
};

/**
* | output |
* | --- |
* | "somebody in the village" |
*
* @param {Booking_SomeoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_someone = /** @type {((inputs?: Booking_SomeoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_SomeoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_someone(inputs)
	return sv_booking_someone(inputs)
});