/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Message_TheirsInputs */

const sv_booking_message_theirs = /** @type {(inputs: Booking_Message_TheirsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} skrev`)
};

const en_booking_message_theirs = /** @type {(inputs: Booking_Message_TheirsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} wrote`)
};

/**
* | output |
* | --- |
* | "{who} wrote" |
*
* @param {Booking_Message_TheirsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_message_theirs = /** @type {((inputs: Booking_Message_TheirsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Message_TheirsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_message_theirs(inputs)
	return sv_booking_message_theirs(inputs)
});