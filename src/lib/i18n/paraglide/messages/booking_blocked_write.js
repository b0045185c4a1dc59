/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Blocked_WriteInputs */

const sv_booking_blocked_write = /** @type {(inputs: Booking_Blocked_WriteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Skriv till ${i?.who}`)
};

const en_booking_blocked_write = /** @type {(inputs: Booking_Blocked_WriteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Write to ${i?.who}`)
};

/**
* | output |
* | --- |
* | "Write to {who}" |
*
* @param {Booking_Blocked_WriteInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_blocked_write = /** @type {((inputs: Booking_Blocked_WriteInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Blocked_WriteInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_blocked_write(inputs)
	return sv_booking_blocked_write(inputs)
});