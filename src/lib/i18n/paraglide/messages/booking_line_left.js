/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Line_LeftInputs */

const sv_booking_line_left = /** @type {(inputs: Booking_Line_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du står inte längre i kö.`)
};

const en_booking_line_left = /** @type {(inputs: Booking_Line_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are no longer in the queue.`)
};

/**
* | output |
* | --- |
* | "You are no longer in the queue." |
*
* @param {Booking_Line_LeftInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_left = /** @type {((inputs?: Booking_Line_LeftInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_LeftInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_left(inputs)
	return sv_booking_line_left(inputs)
});