/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Note_To_MessageInputs */

const sv_booking_note_to_message = /** @type {(inputs: Booking_Note_To_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg texten i meddelandet`)
};

const en_booking_note_to_message = /** @type {(inputs: Booking_Note_To_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put the text in the message`)
};

/**
* | output |
* | --- |
* | "Put the text in the message" |
*
* @param {Booking_Note_To_MessageInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_note_to_message = /** @type {((inputs?: Booking_Note_To_MessageInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Note_To_MessageInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_note_to_message(inputs)
	return sv_booking_note_to_message(inputs)
});