/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_CancelledInputs */

const sv_booking_event_cancelled = /** @type {(inputs: Booking_Event_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} avbokade`)
};

const en_booking_event_cancelled = /** @type {(inputs: Booking_Event_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} cancelled`)
};

/**
* | output |
* | --- |
* | "{who} cancelled" |
*
* @param {Booking_Event_CancelledInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_cancelled = /** @type {((inputs: Booking_Event_CancelledInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_CancelledInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_cancelled(inputs)
	return sv_booking_event_cancelled(inputs)
});