/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown> }} Booking_Blocked_TextInputs */

const sv_booking_blocked_text = /** @type {(inputs: Booking_Blocked_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.reason}. Bokningen finns kvar tills ni har kommit överens. Du kan föreslå en annan tid eller avboka.`)
};

const en_booking_blocked_text = /** @type {(inputs: Booking_Blocked_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.reason}. The booking stays until you have agreed. You can suggest another time, or cancel.`)
};

/**
* | output |
* | --- |
* | "{reason}. The booking stays until you have agreed. You can suggest another time, or cancel." |
*
* @param {Booking_Blocked_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_blocked_text = /** @type {((inputs: Booking_Blocked_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Blocked_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_blocked_text(inputs)
	return sv_booking_blocked_text(inputs)
});