/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Booking_Reminder_Today_AtInputs */

const sv_booking_reminder_today_at = /** @type {(inputs: Booking_Reminder_Today_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`I dag kl. ${i?.time}`)
};

const en_booking_reminder_today_at = /** @type {(inputs: Booking_Reminder_Today_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Today at ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Today at {time}" |
*
* @param {Booking_Reminder_Today_AtInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_today_at = /** @type {((inputs: Booking_Reminder_Today_AtInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_Today_AtInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_today_at(inputs)
	return sv_booking_reminder_today_at(inputs)
});