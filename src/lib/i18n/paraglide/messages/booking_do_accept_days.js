/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Accept_DaysInputs */

const sv_booking_do_accept_days = /** @type {(inputs: Booking_Do_Accept_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, det passar`)
};

const en_booking_do_accept_days = /** @type {(inputs: Booking_Do_Accept_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, that suits`)
};

/**
* | output |
* | --- |
* | "Yes, that suits" |
*
* @param {Booking_Do_Accept_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_accept_days = /** @type {((inputs?: Booking_Do_Accept_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Accept_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_accept_days(inputs)
	return sv_booking_do_accept_days(inputs)
});