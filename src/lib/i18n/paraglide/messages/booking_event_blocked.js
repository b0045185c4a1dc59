/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_BlockedInputs */

const sv_booking_event_blocked = /** @type {(inputs: Booking_Event_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} behövde stänga den här tiden`)
};

const en_booking_event_blocked = /** @type {(inputs: Booking_Event_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} had to close this time`)
};

/**
* | output |
* | --- |
* | "{who} had to close this time" |
*
* @param {Booking_Event_BlockedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_blocked = /** @type {((inputs: Booking_Event_BlockedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_BlockedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_blocked(inputs)
	return sv_booking_event_blocked(inputs)
});