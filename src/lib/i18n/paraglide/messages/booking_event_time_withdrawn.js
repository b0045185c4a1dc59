/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Event_Time_WithdrawnInputs */

const sv_booking_event_time_withdrawn = /** @type {(inputs: Booking_Event_Time_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} tog tillbaka förslaget ${i?.days}`)
};

const en_booking_event_time_withdrawn = /** @type {(inputs: Booking_Event_Time_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} took back the suggestion ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{who} took back the suggestion {days}" |
*
* @param {Booking_Event_Time_WithdrawnInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_time_withdrawn = /** @type {((inputs: Booking_Event_Time_WithdrawnInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Time_WithdrawnInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_time_withdrawn(inputs)
	return sv_booking_event_time_withdrawn(inputs)
});