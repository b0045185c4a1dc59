/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Cancel_RequestInputs */

const sv_booking_do_cancel_request = /** @type {(inputs: Booking_Do_Cancel_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta tillbaka frågan`)
};

const en_booking_do_cancel_request = /** @type {(inputs: Booking_Do_Cancel_RequestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take back the request`)
};

/**
* | output |
* | --- |
* | "Take back the request" |
*
* @param {Booking_Do_Cancel_RequestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_cancel_request = /** @type {((inputs?: Booking_Do_Cancel_RequestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Cancel_RequestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_cancel_request(inputs)
	return sv_booking_do_cancel_request(inputs)
});