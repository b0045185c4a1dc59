/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Photo_InInputs */

const sv_booking_photo_in = /** @type {(inputs: Booking_Photo_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto från återlämningen`)
};

const en_booking_photo_in = /** @type {(inputs: Booking_Photo_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photo from the return`)
};

/**
* | output |
* | --- |
* | "Photo from the return" |
*
* @param {Booking_Photo_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_photo_in = /** @type {((inputs?: Booking_Photo_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Photo_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_photo_in(inputs)
	return sv_booking_photo_in(inputs)
});