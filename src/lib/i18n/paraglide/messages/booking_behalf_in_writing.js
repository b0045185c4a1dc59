/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Behalf_In_WritingInputs */

const sv_booking_behalf_in_writing = /** @type {(inputs: Booking_Behalf_In_WritingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriftligt`)
};

const en_booking_behalf_in_writing = /** @type {(inputs: Booking_Behalf_In_WritingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In writing`)
};

/**
* | output |
* | --- |
* | "In writing" |
*
* @param {Booking_Behalf_In_WritingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_behalf_in_writing = /** @type {((inputs?: Booking_Behalf_In_WritingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Behalf_In_WritingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_behalf_in_writing(inputs)
	return sv_booking_behalf_in_writing(inputs)
});