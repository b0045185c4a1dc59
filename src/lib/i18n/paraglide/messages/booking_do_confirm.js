/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_ConfirmInputs */

const sv_booking_do_confirm = /** @type {(inputs: Booking_Do_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, det går bra`)
};

const en_booking_do_confirm = /** @type {(inputs: Booking_Do_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, that is fine`)
};

/**
* | output |
* | --- |
* | "Yes, that is fine" |
*
* @param {Booking_Do_ConfirmInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_confirm = /** @type {((inputs?: Booking_Do_ConfirmInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_ConfirmInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_confirm(inputs)
	return sv_booking_do_confirm(inputs)
});