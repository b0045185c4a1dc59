/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, text: NonNullable<unknown> }} Booking_Message_NewInputs */

const sv_booking_message_new = /** @type {(inputs: Booking_Message_NewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nytt meddelande från ${i?.who}: ${i?.text}`)
};

const en_booking_message_new = /** @type {(inputs: Booking_Message_NewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`New message from ${i?.who}: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "New message from {who}: {text}" |
*
* @param {Booking_Message_NewInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_message_new = /** @type {((inputs: Booking_Message_NewInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Message_NewInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_message_new(inputs)
	return sv_booking_message_new(inputs)
});