/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Line_TakeInputs */

const sv_booking_line_take = /** @type {(inputs: Booking_Line_TakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta tiden`)
};

const en_booking_line_take = /** @type {(inputs: Booking_Line_TakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take the time`)
};

/**
* | output |
* | --- |
* | "Take the time" |
*
* @param {Booking_Line_TakeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_take = /** @type {((inputs?: Booking_Line_TakeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_TakeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_take(inputs)
	return sv_booking_line_take(inputs)
});