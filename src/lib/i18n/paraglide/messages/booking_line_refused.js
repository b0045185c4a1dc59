/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Line_RefusedInputs */

const sv_booking_line_refused = /** @type {(inputs: Booking_Line_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du har tackat nej. Tiden går till nästa i kön.`)
};

const en_booking_line_refused = /** @type {(inputs: Booking_Line_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have said no. The time goes to the next in the queue.`)
};

/**
* | output |
* | --- |
* | "You have said no. The time goes to the next in the queue." |
*
* @param {Booking_Line_RefusedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_line_refused = /** @type {((inputs?: Booking_Line_RefusedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Line_RefusedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_line_refused(inputs)
	return sv_booking_line_refused(inputs)
});