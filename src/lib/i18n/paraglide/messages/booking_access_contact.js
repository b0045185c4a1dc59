/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Access_ContactInputs */

const sv_booking_access_contact = /** @type {(inputs: Booking_Access_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kontakt på dagen`)
};

const en_booking_access_contact = /** @type {(inputs: Booking_Access_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contact on the day`)
};

/**
* | output |
* | --- |
* | "Contact on the day" |
*
* @param {Booking_Access_ContactInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_access_contact = /** @type {((inputs?: Booking_Access_ContactInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Access_ContactInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_access_contact(inputs)
	return sv_booking_access_contact(inputs)
});