/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Booking_Line_UntilInputs */

const sv_booking_line_until = /** @type {(inputs: Booking_Line_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tiden är din om du tar den före ${i?.when}.`)
};

const en_booking_line_until = /** @type {(inputs: Booking_Line_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The time is yours if you take it before ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "The time is yours if you take it before {when}." |
*
* @param {Booking_Line_UntilInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_until = /** @type {((inputs: Booking_Line_UntilInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_UntilInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_until(inputs)
	return sv_booking_line_until(inputs)
});