/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Event_No_ShowInputs */

const sv_booking_event_no_show = /** @type {(inputs: Booking_Event_No_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen överlämning skrevs upp`)
};

const en_booking_event_no_show = /** @type {(inputs: Booking_Event_No_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No handover was noted`)
};

/**
* | output |
* | --- |
* | "No handover was noted" |
*
* @param {Booking_Event_No_ShowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_event_no_show = /** @type {((inputs?: Booking_Event_No_ShowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Event_No_ShowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_event_no_show(inputs)
	return sv_booking_event_no_show(inputs)
});