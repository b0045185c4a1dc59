/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Line_TitleInputs */

const sv_booking_line_title = /** @type {(inputs: Booking_Line_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kön`)
};

const en_booking_line_title = /** @type {(inputs: Booking_Line_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The queue`)
};

/**
* | output |
* | --- |
* | "The queue" |
*
* @param {Booking_Line_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_title = /** @type {((inputs?: Booking_Line_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_title(inputs)
	return sv_booking_line_title(inputs)
});