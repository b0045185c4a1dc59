/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_Requested_PlainInputs */

const sv_booking_event_requested_plain = /** @type {(inputs: Booking_Event_Requested_PlainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} frågade`)
};

const en_booking_event_requested_plain = /** @type {(inputs: Booking_Event_Requested_PlainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} asked`)
};

/**
* | output |
* | --- |
* | "{who} asked" |
*
* @param {Booking_Event_Requested_PlainInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_requested_plain = /** @type {((inputs: Booking_Event_Requested_PlainInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Requested_PlainInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_requested_plain(inputs)
	return sv_booking_event_requested_plain(inputs)
});