/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Refuse_DaysInputs */

const sv_booking_do_refuse_days = /** @type {(inputs: Booking_Do_Refuse_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nej, det passar inte`)
};

const en_booking_do_refuse_days = /** @type {(inputs: Booking_Do_Refuse_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No, that does not suit`)
};

/**
* | output |
* | --- |
* | "No, that does not suit" |
*
* @param {Booking_Do_Refuse_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_refuse_days = /** @type {((inputs?: Booking_Do_Refuse_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Refuse_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_refuse_days(inputs)
	return sv_booking_do_refuse_days(inputs)
});