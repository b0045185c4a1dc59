/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, phone: NonNullable<unknown> }} Booking_Place_CallInputs */

const sv_booking_place_call = /** @type {(inputs: Booking_Place_CallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ring ${i?.who}: ${i?.phone}`)
};

const en_booking_place_call = /** @type {(inputs: Booking_Place_CallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Call ${i?.who}: ${i?.phone}`)
};

/**
* | output |
* | --- |
* | "Call {who}: {phone}" |
*
* @param {Booking_Place_CallInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_call = /** @type {((inputs: Booking_Place_CallInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_CallInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_call(inputs)
	return sv_booking_place_call(inputs)
});