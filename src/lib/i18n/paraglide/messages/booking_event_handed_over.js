/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Event_Handed_OverInputs */

const sv_booking_event_handed_over = /** @type {(inputs: Booking_Event_Handed_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} skrev upp överlämningen`)
};

const en_booking_event_handed_over = /** @type {(inputs: Booking_Event_Handed_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} noted the handover`)
};

/**
* | output |
* | --- |
* | "{who} noted the handover" |
*
* @param {Booking_Event_Handed_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_handed_over = /** @type {((inputs: Booking_Event_Handed_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Handed_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_handed_over(inputs)
	return sv_booking_event_handed_over(inputs)
});