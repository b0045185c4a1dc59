/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Event_Time_ChangedInputs */

const sv_booking_event_time_changed = /** @type {(inputs: Booking_Event_Time_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} ändrade till ${i?.days}`)
};

const en_booking_event_time_changed = /** @type {(inputs: Booking_Event_Time_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} changed it to ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{who} changed it to {days}" |
*
* @param {Booking_Event_Time_ChangedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_time_changed = /** @type {((inputs: Booking_Event_Time_ChangedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Time_ChangedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_time_changed(inputs)
	return sv_booking_event_time_changed(inputs)
});