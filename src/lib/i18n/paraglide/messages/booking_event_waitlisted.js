/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Event_WaitlistedInputs */

const sv_booking_event_waitlisted = /** @type {(inputs: Booking_Event_WaitlistedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} ställde sig i kö för ${i?.days}`)
};

const en_booking_event_waitlisted = /** @type {(inputs: Booking_Event_WaitlistedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} joined the waiting list for ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{who} joined the waiting list for {days}" |
*
* @param {Booking_Event_WaitlistedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_waitlisted = /** @type {((inputs: Booking_Event_WaitlistedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_WaitlistedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_waitlisted(inputs)
	return sv_booking_event_waitlisted(inputs)
});