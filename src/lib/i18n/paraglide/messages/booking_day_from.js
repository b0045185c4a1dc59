/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Day_FromInputs */

const sv_booking_day_from = /** @type {(inputs: Booking_Day_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`första dagen`)
};

const en_booking_day_from = /** @type {(inputs: Booking_Day_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first day`)
};

/**
* | output |
* | --- |
* | "first day" |
*
* @param {Booking_Day_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_day_from = /** @type {((inputs?: Booking_Day_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Day_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_day_from(inputs)
	return sv_booking_day_from(inputs)
});