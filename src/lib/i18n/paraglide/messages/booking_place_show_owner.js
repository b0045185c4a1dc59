/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_Show_OwnerInputs */

const sv_booking_place_show_owner = /** @type {(inputs: Booking_Place_Show_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa telefonnummer`)
};

const en_booking_place_show_owner = /** @type {(inputs: Booking_Place_Show_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the phone number`)
};

/**
* | output |
* | --- |
* | "Show the phone number" |
*
* @param {Booking_Place_Show_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_show_owner = /** @type {((inputs?: Booking_Place_Show_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_Show_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_show_owner(inputs)
	return sv_booking_place_show_owner(inputs)
});