/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reminder_BlockedInputs */

const sv_booking_reminder_blocked = /** @type {(inputs: Booking_Reminder_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt den tiden: välj en annan tid`)
};

const en_booking_reminder_blocked = /** @type {(inputs: Booking_Reminder_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed at that time: choose another`)
};

/**
* | output |
* | --- |
* | "Closed at that time: choose another" |
*
* @param {Booking_Reminder_BlockedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_blocked = /** @type {((inputs?: Booking_Reminder_BlockedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_BlockedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_blocked(inputs)
	return sv_booking_reminder_blocked(inputs)
});