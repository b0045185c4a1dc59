/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Booking_Reminder_Answer_SoonInputs */

const sv_booking_reminder_answer_soon = /** @type {(inputs: Booking_Reminder_Answer_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Svara senast ${i?.when}`)
};

const en_booking_reminder_answer_soon = /** @type {(inputs: Booking_Reminder_Answer_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Answer by ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Answer by {when}" |
*
* @param {Booking_Reminder_Answer_SoonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_answer_soon = /** @type {((inputs: Booking_Reminder_Answer_SoonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_Answer_SoonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_answer_soon(inputs)
	return sv_booking_reminder_answer_soon(inputs)
});