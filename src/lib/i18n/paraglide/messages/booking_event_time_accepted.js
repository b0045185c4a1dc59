/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Event_Time_AcceptedInputs */

const sv_booking_event_time_accepted = /** @type {(inputs: Booking_Event_Time_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} sa ja till ${i?.days}`)
};

const en_booking_event_time_accepted = /** @type {(inputs: Booking_Event_Time_AcceptedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} said yes to ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{who} said yes to {days}" |
*
* @param {Booking_Event_Time_AcceptedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_time_accepted = /** @type {((inputs: Booking_Event_Time_AcceptedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Time_AcceptedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_time_accepted(inputs)
	return sv_booking_event_time_accepted(inputs)
});