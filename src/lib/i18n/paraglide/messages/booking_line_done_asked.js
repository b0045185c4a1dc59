/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Line_Done_AskedInputs */

const sv_booking_line_done_asked = /** @type {(inputs: Booking_Line_Done_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har tagit tiden. ${i?.who} ska bara säga ja.`)
};

const en_booking_line_done_asked = /** @type {(inputs: Booking_Line_Done_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have taken the time. ${i?.who} has only to say yes.`)
};

/**
* | output |
* | --- |
* | "You have taken the time. {who} has only to say yes." |
*
* @param {Booking_Line_Done_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_done_asked = /** @type {((inputs: Booking_Line_Done_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_Done_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_done_asked(inputs)
	return sv_booking_line_done_asked(inputs)
});