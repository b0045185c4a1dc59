/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Line_TextInputs */

const sv_booking_line_text = /** @type {(inputs: Booking_Line_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blir det ledigt hålls tiden åt dig en stund, och du får ett mejl. Då tar du den här.`)
};

const en_booking_line_text = /** @type {(inputs: Booking_Line_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When it comes free, the time is held for you for a while, and you get a mail. Then you take it here.`)
};

/**
* | output |
* | --- |
* | "When it comes free, the time is held for you for a while, and you get a mail. Then you take it here." |
*
* @param {Booking_Line_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_text = /** @type {((inputs?: Booking_Line_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_text(inputs)
	return sv_booking_line_text(inputs)
});