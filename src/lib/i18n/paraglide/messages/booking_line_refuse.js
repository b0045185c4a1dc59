/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Line_RefuseInputs */

const sv_booking_line_refuse = /** @type {(inputs: Booking_Line_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nej tack`)
};

const en_booking_line_refuse = /** @type {(inputs: Booking_Line_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No thanks`)
};

/**
* | output |
* | --- |
* | "No thanks" |
*
* @param {Booking_Line_RefuseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_refuse = /** @type {((inputs?: Booking_Line_RefuseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_RefuseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_refuse(inputs)
	return sv_booking_line_refuse(inputs)
});