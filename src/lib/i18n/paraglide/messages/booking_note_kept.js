/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Note_KeptInputs */

const sv_booking_note_kept = /** @type {(inputs: Booking_Note_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du skrev finns kvar här.`)
};

const en_booking_note_kept = /** @type {(inputs: Booking_Note_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you wrote is still here.`)
};

/**
* | output |
* | --- |
* | "What you wrote is still here." |
*
* @param {Booking_Note_KeptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_note_kept = /** @type {((inputs?: Booking_Note_KeptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Note_KeptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_note_kept(inputs)
	return sv_booking_note_kept(inputs)
});