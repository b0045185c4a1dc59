/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Booking_Access_FromInputs */

const sv_booking_access_from = /** @type {(inputs: Booking_Access_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Visas från ${i?.when}.`)
};

const en_booking_access_from = /** @type {(inputs: Booking_Access_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Shown from ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Shown from {when}." |
*
* @param {Booking_Access_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_access_from = /** @type {((inputs: Booking_Access_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Access_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_access_from(inputs)
	return sv_booking_access_from(inputs)
});