/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Event_ExpiredInputs */

const sv_booking_event_expired = /** @type {(inputs: Booking_Event_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tiden för att svara gick ut`)
};

const en_booking_event_expired = /** @type {(inputs: Booking_Event_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The time to answer ran out`)
};

/**
* | output |
* | --- |
* | "The time to answer ran out" |
*
* @param {Booking_Event_ExpiredInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_expired = /** @type {((inputs?: Booking_Event_ExpiredInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_ExpiredInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_expired(inputs)
	return sv_booking_event_expired(inputs)
});