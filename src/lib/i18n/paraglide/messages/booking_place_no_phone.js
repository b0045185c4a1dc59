/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Place_No_PhoneInputs */

const sv_booking_place_no_phone = /** @type {(inputs: Booking_Place_No_PhoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har inte lagt in något telefonnummer. Skriv ett meddelande i stället.`)
};

const en_booking_place_no_phone = /** @type {(inputs: Booking_Place_No_PhoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} has not given a phone number. Write a message instead.`)
};

/**
* | output |
* | --- |
* | "{who} has not given a phone number. Write a message instead." |
*
* @param {Booking_Place_No_PhoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_no_phone = /** @type {((inputs: Booking_Place_No_PhoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_No_PhoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_no_phone(inputs)
	return sv_booking_place_no_phone(inputs)
});