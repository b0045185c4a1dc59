/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_Given_BackInputs */

const sv_booking_event_given_back = /** @type {(inputs: Booking_Event_Given_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} skrev upp återlämningen`)
};

const en_booking_event_given_back = /** @type {(inputs: Booking_Event_Given_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} noted the return`)
};

/**
* | output |
* | --- |
* | "{who} noted the return" |
*
* @param {Booking_Event_Given_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_given_back = /** @type {((inputs: Booking_Event_Given_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Given_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_given_back(inputs)
	return sv_booking_event_given_back(inputs)
});