/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Message_FailedInputs */

const sv_booking_message_failed = /** @type {(inputs: Booking_Message_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inte skickat.`)
};

const en_booking_message_failed = /** @type {(inputs: Booking_Message_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not sent.`)
};

/**
* | output |
* | --- |
* | "Not sent." |
*
* @param {Booking_Message_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_message_failed = /** @type {((inputs?: Booking_Message_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Message_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_message_failed(inputs)
	return sv_booking_message_failed(inputs)
});