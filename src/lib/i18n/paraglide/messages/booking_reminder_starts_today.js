/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reminder_Starts_TodayInputs */

const sv_booking_reminder_starts_today = /** @type {(inputs: Booking_Reminder_Starts_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Börjar i dag`)
};

const en_booking_reminder_starts_today = /** @type {(inputs: Booking_Reminder_Starts_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Starts today`)
};

/**
* | output |
* | --- |
* | "Starts today" |
*
* @param {Booking_Reminder_Starts_TodayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_starts_today = /** @type {((inputs?: Booking_Reminder_Starts_TodayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_Starts_TodayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_starts_today(inputs)
	return sv_booking_reminder_starts_today(inputs)
});