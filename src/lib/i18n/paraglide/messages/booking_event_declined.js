/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_DeclinedInputs */

const sv_booking_event_declined = /** @type {(inputs: Booking_Event_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} sa nej`)
};

const en_booking_event_declined = /** @type {(inputs: Booking_Event_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} said no`)
};

/**
* | output |
* | --- |
* | "{who} said no" |
*
* @param {Booking_Event_DeclinedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_declined = /** @type {((inputs: Booking_Event_DeclinedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_DeclinedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_declined(inputs)
	return sv_booking_event_declined(inputs)
});