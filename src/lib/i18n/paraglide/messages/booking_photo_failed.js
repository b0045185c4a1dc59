/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Photo_FailedInputs */

const sv_booking_photo_failed = /** @type {(inputs: Booking_Photo_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fotot gick inte att hämta.`)
};

const en_booking_photo_failed = /** @type {(inputs: Booking_Photo_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The photo could not be fetched.`)
};

/**
* | output |
* | --- |
* | "The photo could not be fetched." |
*
* @param {Booking_Photo_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_photo_failed = /** @type {((inputs?: Booking_Photo_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Photo_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_photo_failed(inputs)
	return sv_booking_photo_failed(inputs)
});