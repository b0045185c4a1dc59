/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_ConfirmedInputs */

const sv_booking_event_confirmed = /** @type {(inputs: Booking_Event_ConfirmedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} sa ja`)
};

const en_booking_event_confirmed = /** @type {(inputs: Booking_Event_ConfirmedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} said yes`)
};

/**
* | output |
* | --- |
* | "{who} said yes" |
*
* @param {Booking_Event_ConfirmedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_confirmed = /** @type {((inputs: Booking_Event_ConfirmedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_ConfirmedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_confirmed(inputs)
	return sv_booking_event_confirmed(inputs)
});