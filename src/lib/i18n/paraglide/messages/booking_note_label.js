/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Note_LabelInputs */

const sv_booking_note_label = /** @type {(inputs: Booking_Note_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Några egna ord till ${i?.who}`)
};

const en_booking_note_label = /** @type {(inputs: Booking_Note_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A few words of your own to ${i?.who}`)
};

/**
* | output |
* | --- |
* | "A few words of your own to {who}" |
*
* @param {Booking_Note_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_note_label = /** @type {((inputs: Booking_Note_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Note_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_note_label(inputs)
	return sv_booking_note_label(inputs)
});