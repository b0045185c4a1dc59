/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Behalf_By_PhoneInputs */

const sv_booking_behalf_by_phone = /** @type {(inputs: Booking_Behalf_By_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I telefon`)
};

const en_booking_behalf_by_phone = /** @type {(inputs: Booking_Behalf_By_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By phone`)
};

/**
* | output |
* | --- |
* | "By phone" |
*
* @param {Booking_Behalf_By_PhoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_behalf_by_phone = /** @type {((inputs?: Booking_Behalf_By_PhoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Behalf_By_PhoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_behalf_by_phone(inputs)
	return sv_booking_behalf_by_phone(inputs)
});