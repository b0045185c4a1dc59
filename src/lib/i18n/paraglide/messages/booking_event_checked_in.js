/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_Checked_InInputs */

const sv_booking_event_checked_in = /** @type {(inputs: Booking_Event_Checked_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} kom`)
};

const en_booking_event_checked_in = /** @type {(inputs: Booking_Event_Checked_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} came`)
};

/**
* | output |
* | --- |
* | "{who} came" |
*
* @param {Booking_Event_Checked_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_checked_in = /** @type {((inputs: Booking_Event_Checked_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Checked_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_checked_in(inputs)
	return sv_booking_event_checked_in(inputs)
});