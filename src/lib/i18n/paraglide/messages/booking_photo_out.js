/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Photo_OutInputs */

const sv_booking_photo_out = /** @type {(inputs: Booking_Photo_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto från överlämningen`)
};

const en_booking_photo_out = /** @type {(inputs: Booking_Photo_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photo from the handover`)
};

/**
* | output |
* | --- |
* | "Photo from the handover" |
*
* @param {Booking_Photo_OutInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_photo_out = /** @type {((inputs?: Booking_Photo_OutInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Photo_OutInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_photo_out(inputs)
	return sv_booking_photo_out(inputs)
});