/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Event_Offer_LapsedInputs */

const sv_booking_event_offer_lapsed = /** @type {(inputs: Booking_Event_Offer_LapsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Platsen togs inte i tid`)
};

const en_booking_event_offer_lapsed = /** @type {(inputs: Booking_Event_Offer_LapsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The place was not taken in time`)
};

/**
* | output |
* | --- |
* | "The place was not taken in time" |
*
* @param {Booking_Event_Offer_LapsedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_offer_lapsed = /** @type {((inputs?: Booking_Event_Offer_LapsedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Offer_LapsedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_offer_lapsed(inputs)
	return sv_booking_event_offer_lapsed(inputs)
});