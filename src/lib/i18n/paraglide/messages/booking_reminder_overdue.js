/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Booking_Reminder_OverdueInputs */

const sv_booking_reminder_overdue = /** @type {(inputs: Booking_Reminder_OverdueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Skulle ha varit tillbaka ${i?.day}`)
};

const en_booking_reminder_overdue = /** @type {(inputs: Booking_Reminder_OverdueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Was due back ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Was due back {day}" |
*
* @param {Booking_Reminder_OverdueInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_overdue = /** @type {((inputs: Booking_Reminder_OverdueInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_OverdueInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_overdue(inputs)
	return sv_booking_reminder_overdue(inputs)
});