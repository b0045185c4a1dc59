/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Behalf_In_PersonInputs */

const sv_booking_behalf_in_person = /** @type {(inputs: Booking_Behalf_In_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`På plats`)
};

const en_booking_behalf_in_person = /** @type {(inputs: Booking_Behalf_In_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In person`)
};

/**
* | output |
* | --- |
* | "In person" |
*
* @param {Booking_Behalf_In_PersonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_behalf_in_person = /** @type {((inputs?: Booking_Behalf_In_PersonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Behalf_In_PersonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_behalf_in_person(inputs)
	return sv_booking_behalf_in_person(inputs)
});