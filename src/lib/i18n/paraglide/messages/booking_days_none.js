/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Days_NoneInputs */

const sv_booking_days_none = /** @type {(inputs: Booking_Days_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inga dagar valda än.`)
};

const en_booking_days_none = /** @type {(inputs: Booking_Days_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No days chosen yet.`)
};

/**
* | output |
* | --- |
* | "No days chosen yet." |
*
* @param {Booking_Days_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_days_none = /** @type {((inputs?: Booking_Days_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Days_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_days_none(inputs)
	return sv_booking_days_none(inputs)
});