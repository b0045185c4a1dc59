/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Line_LeaveInputs */

const sv_booking_line_leave = /** @type {(inputs: Booking_Line_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lämna kön`)
};

const en_booking_line_leave = /** @type {(inputs: Booking_Line_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave the queue`)
};

/**
* | output |
* | --- |
* | "Leave the queue" |
*
* @param {Booking_Line_LeaveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_leave = /** @type {((inputs?: Booking_Line_LeaveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_LeaveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_leave(inputs)
	return sv_booking_line_leave(inputs)
});