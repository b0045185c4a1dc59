/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Event_Blocked_By_CalendarInputs */

const sv_booking_event_blocked_by_calendar = /** @type {(inputs: Booking_Event_Blocked_By_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En annan kalender behövde den här tiden`)
};

const en_booking_event_blocked_by_calendar = /** @type {(inputs: Booking_Event_Blocked_By_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another calendar needed this time`)
};

/**
* | output |
* | --- |
* | "Another calendar needed this time" |
*
* @param {Booking_Event_Blocked_By_CalendarInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_blocked_by_calendar = /** @type {((inputs?: Booking_Event_Blocked_By_CalendarInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Blocked_By_CalendarInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_blocked_by_calendar(inputs)
	return sv_booking_event_blocked_by_calendar(inputs)
});