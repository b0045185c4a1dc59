/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_To_InboxInputs */

const sv_booking_to_inbox = /** @type {(inputs: Booking_To_InboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till inkorgen`)
};

const en_booking_to_inbox = /** @type {(inputs: Booking_To_InboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the inbox`)
};

/**
* | output |
* | --- |
* | "To the inbox" |
*
* @param {Booking_To_InboxInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_to_inbox = /** @type {((inputs?: Booking_To_InboxInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_To_InboxInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_to_inbox(inputs)
	return sv_booking_to_inbox(inputs)
});