/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Booking_Line_WaitingInputs */

const sv_booking_line_waiting = /** @type {(inputs: Booking_Line_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tiden är inte tagen än: det blir den när det har kommit fram, om det sker före ${i?.when}.`)
};

const en_booking_line_waiting = /** @type {(inputs: Booking_Line_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The time is not taken yet: it will be when this arrives, if that is before ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "The time is not taken yet: it will be when this arrives, if that is before {when}." |
*
* @param {Booking_Line_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_waiting = /** @type {((inputs: Booking_Line_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_waiting(inputs)
	return sv_booking_line_waiting(inputs)
});