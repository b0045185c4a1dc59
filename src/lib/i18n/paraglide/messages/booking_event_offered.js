/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Event_OfferedInputs */

const sv_booking_event_offered = /** @type {(inputs: Booking_Event_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tiden blev ledig och hålls åt den som står först i kön`)
};

const en_booking_event_offered = /** @type {(inputs: Booking_Event_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The time came free and is held for whoever is first in line`)
};

/**
* | output |
* | --- |
* | "The time came free and is held for whoever is first in line" |
*
* @param {Booking_Event_OfferedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_offered = /** @type {((inputs?: Booking_Event_OfferedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_OfferedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_offered(inputs)
	return sv_booking_event_offered(inputs)
});