/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Cancel_Text_HoursInputs */

const sv_booking_cancel_text_hours = /** @type {(inputs: Booking_Cancel_Text_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tiden blir ledig för andra. ${i?.who} får veta det direkt.`)
};

const en_booking_cancel_text_hours = /** @type {(inputs: Booking_Cancel_Text_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The time becomes free for others. ${i?.who} will hear at once.`)
};

/**
* | output |
* | --- |
* | "The time becomes free for others. {who} will hear at once." |
*
* @param {Booking_Cancel_Text_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_cancel_text_hours = /** @type {((inputs: Booking_Cancel_Text_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Cancel_Text_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_cancel_text_hours(inputs)
	return sv_booking_cancel_text_hours(inputs)
});