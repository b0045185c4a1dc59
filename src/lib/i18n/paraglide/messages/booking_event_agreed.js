/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_AgreedInputs */

const sv_booking_event_agreed = /** @type {(inputs: Booking_Event_AgreedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} sa ja till sin del`)
};

const en_booking_event_agreed = /** @type {(inputs: Booking_Event_AgreedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} said yes to their part`)
};

/**
* | output |
* | --- |
* | "{who} said yes to their part" |
*
* @param {Booking_Event_AgreedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_agreed = /** @type {((inputs: Booking_Event_AgreedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_AgreedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_agreed(inputs)
	return sv_booking_event_agreed(inputs)
});