/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Message_SendingInputs */

const sv_booking_message_sending = /** @type {(inputs: Booking_Message_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skickas …`)
};

const en_booking_message_sending = /** @type {(inputs: Booking_Message_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sending …`)
};

/**
* | output |
* | --- |
* | "Sending …" |
*
* @param {Booking_Message_SendingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_message_sending = /** @type {((inputs?: Booking_Message_SendingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Message_SendingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_message_sending(inputs)
	return sv_booking_message_sending(inputs)
});