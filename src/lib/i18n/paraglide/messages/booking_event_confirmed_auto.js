/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Event_Confirmed_AutoInputs */

const sv_booking_event_confirmed_auto = /** @type {(inputs: Booking_Event_Confirmed_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokades direkt, utan att någon behövde svara`)
};

const en_booking_event_confirmed_auto = /** @type {(inputs: Booking_Event_Confirmed_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked at once, nobody needed to answer`)
};

/**
* | output |
* | --- |
* | "Booked at once, nobody needed to answer" |
*
* @param {Booking_Event_Confirmed_AutoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_confirmed_auto = /** @type {((inputs?: Booking_Event_Confirmed_AutoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_Confirmed_AutoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_confirmed_auto(inputs)
	return sv_booking_event_confirmed_auto(inputs)
});