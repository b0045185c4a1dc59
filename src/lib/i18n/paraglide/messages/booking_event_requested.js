/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Event_RequestedInputs */

const sv_booking_event_requested = /** @type {(inputs: Booking_Event_RequestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} frågade om ${i?.days}`)
};

const en_booking_event_requested = /** @type {(inputs: Booking_Event_RequestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} asked for ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{who} asked for {days}" |
*
* @param {Booking_Event_RequestedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_requested = /** @type {((inputs: Booking_Event_RequestedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_RequestedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_requested(inputs)
	return sv_booking_event_requested(inputs)
});