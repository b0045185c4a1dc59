/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Days_SendInputs */

const sv_booking_days_send = /** @type {(inputs: Booking_Days_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skicka förslaget`)
};

const en_booking_days_send = /** @type {(inputs: Booking_Days_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the suggestion`)
};

/**
* | output |
* | --- |
* | "Send the suggestion" |
*
* @param {Booking_Days_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_days_send = /** @type {((inputs?: Booking_Days_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Days_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_days_send(inputs)
	return sv_booking_days_send(inputs)
});