/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Booking_Reminder_Tomorrow_AtInputs */

const sv_booking_reminder_tomorrow_at = /** @type {(inputs: Booking_Reminder_Tomorrow_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`I morgon kl. ${i?.time}`)
};

const en_booking_reminder_tomorrow_at = /** @type {(inputs: Booking_Reminder_Tomorrow_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tomorrow at ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Tomorrow at {time}" |
*
* @param {Booking_Reminder_Tomorrow_AtInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_tomorrow_at = /** @type {((inputs: Booking_Reminder_Tomorrow_AtInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_Tomorrow_AtInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_tomorrow_at(inputs)
	return sv_booking_reminder_tomorrow_at(inputs)
});