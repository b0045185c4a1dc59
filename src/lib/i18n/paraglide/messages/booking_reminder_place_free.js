/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Booking_Reminder_Place_FreeInputs */

const sv_booking_reminder_place_free = /** @type {(inputs: Booking_Reminder_Place_FreeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ta tiden före ${i?.when}`)
};

const en_booking_reminder_place_free = /** @type {(inputs: Booking_Reminder_Place_FreeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take the time before ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Take the time before {when}" |
*
* @param {Booking_Reminder_Place_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reminder_place_free = /** @type {((inputs: Booking_Reminder_Place_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reminder_Place_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reminder_place_free(inputs)
	return sv_booking_reminder_place_free(inputs)
});