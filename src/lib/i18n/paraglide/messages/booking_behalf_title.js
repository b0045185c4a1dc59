/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Behalf_TitleInputs */

const sv_booking_behalf_title = /** @type {(inputs: Booking_Behalf_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokat åt någon`)
};

const en_booking_behalf_title = /** @type {(inputs: Booking_Behalf_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked for somebody`)
};

/**
* | output |
* | --- |
* | "Booked for somebody" |
*
* @param {Booking_Behalf_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_behalf_title = /** @type {((inputs?: Booking_Behalf_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Behalf_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_behalf_title(inputs)
	return sv_booking_behalf_title(inputs)
});