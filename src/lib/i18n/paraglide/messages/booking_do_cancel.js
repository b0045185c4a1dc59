/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_CancelInputs */

const sv_booking_do_cancel = /** @type {(inputs: Booking_Do_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Avboka`)
};

const en_booking_do_cancel = /** @type {(inputs: Booking_Do_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel the booking`)
};

/**
* | output |
* | --- |
* | "Cancel the booking" |
*
* @param {Booking_Do_CancelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_cancel = /** @type {((inputs?: Booking_Do_CancelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_CancelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_cancel(inputs)
	return sv_booking_do_cancel(inputs)
});