/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Cancel_TextInputs */

const sv_booking_cancel_text = /** @type {(inputs: Booking_Cancel_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dagarna blir lediga för andra. ${i?.who} får veta det direkt.`)
};

const en_booking_cancel_text = /** @type {(inputs: Booking_Cancel_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The days become free for others. ${i?.who} is told at once.`)
};

/**
* | output |
* | --- |
* | "The days become free for others. {who} is told at once." |
*
* @param {Booking_Cancel_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_cancel_text = /** @type {((inputs: Booking_Cancel_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Cancel_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_cancel_text(inputs)
	return sv_booking_cancel_text(inputs)
});