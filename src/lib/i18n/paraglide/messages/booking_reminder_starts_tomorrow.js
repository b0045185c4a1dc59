/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reminder_Starts_TomorrowInputs */

const sv_booking_reminder_starts_tomorrow = /** @type {(inputs: Booking_Reminder_Starts_TomorrowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Börjar i morgon`)
};

const en_booking_reminder_starts_tomorrow = /** @type {(inputs: Booking_Reminder_Starts_TomorrowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Starts tomorrow`)
};

/**
* | output |
* | --- |
* | "Starts tomorrow" |
*
* @param {Booking_Reminder_Starts_TomorrowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_starts_tomorrow = /** @type {((inputs?: Booking_Reminder_Starts_TomorrowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_Starts_TomorrowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_starts_tomorrow(inputs)
	return sv_booking_reminder_starts_tomorrow(inputs)
});