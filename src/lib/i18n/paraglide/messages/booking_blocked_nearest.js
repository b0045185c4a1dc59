/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Booking_Blocked_NearestInputs */

const sv_booking_blocked_nearest = /** @type {(inputs: Booking_Blocked_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Föreslå ${i?.days}`)
};

const en_booking_blocked_nearest = /** @type {(inputs: Booking_Blocked_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Suggest ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Suggest {days}" |
*
* @param {Booking_Blocked_NearestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_blocked_nearest = /** @type {((inputs: Booking_Blocked_NearestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Blocked_NearestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_blocked_nearest(inputs)
	return sv_booking_blocked_nearest(inputs)
});