/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Line_DoneInputs */

const sv_booking_line_done = /** @type {(inputs: Booking_Line_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tiden är din.`)
};

const en_booking_line_done = /** @type {(inputs: Booking_Line_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The time is yours.`)
};

/**
* | output |
* | --- |
* | "The time is yours." |
*
* @param {Booking_Line_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_done = /** @type {((inputs?: Booking_Line_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_done(inputs)
	return sv_booking_line_done(inputs)
});