/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Message_LabelInputs */

const sv_booking_message_label = /** @type {(inputs: Booking_Message_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Skriv till ${i?.who}`)
};

const en_booking_message_label = /** @type {(inputs: Booking_Message_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Write to ${i?.who}`)
};

/**
* | output |
* | --- |
* | "Write to {who}" |
*
* @param {Booking_Message_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_message_label = /** @type {((inputs: Booking_Message_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Message_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_message_label(inputs)
	return sv_booking_message_label(inputs)
});