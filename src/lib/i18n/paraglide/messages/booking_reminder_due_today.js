/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reminder_Due_TodayInputs */

const sv_booking_reminder_due_today = /** @type {(inputs: Booking_Reminder_Due_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tillbaka i dag`)
};

const en_booking_reminder_due_today = /** @type {(inputs: Booking_Reminder_Due_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Due back today`)
};

/**
* | output |
* | --- |
* | "Due back today" |
*
* @param {Booking_Reminder_Due_TodayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_due_today = /** @type {((inputs?: Booking_Reminder_Due_TodayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_Due_TodayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_due_today(inputs)
	return sv_booking_reminder_due_today(inputs)
});