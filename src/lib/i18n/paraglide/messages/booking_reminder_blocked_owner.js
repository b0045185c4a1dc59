/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reminder_Blocked_OwnerInputs */

const sv_booking_reminder_blocked_owner = /** @type {(inputs: Booking_Reminder_Blocked_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt den tiden: ordna med bokaren`)
};

const en_booking_reminder_blocked_owner = /** @type {(inputs: Booking_Reminder_Blocked_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed at that time: settle it with who booked`)
};

/**
* | output |
* | --- |
* | "Closed at that time: settle it with who booked" |
*
* @param {Booking_Reminder_Blocked_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_blocked_owner = /** @type {((inputs?: Booking_Reminder_Blocked_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_Blocked_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_blocked_owner(inputs)
	return sv_booking_reminder_blocked_owner(inputs)
});