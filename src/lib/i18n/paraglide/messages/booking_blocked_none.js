/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Blocked_NoneInputs */

const sv_booking_blocked_none = /** @type {(inputs: Booking_Blocked_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen ledig tid hittades de närmaste två månaderna.`)
};

const en_booking_blocked_none = /** @type {(inputs: Booking_Blocked_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No free time was found in the next two months.`)
};

/**
* | output |
* | --- |
* | "No free time was found in the next two months." |
*
* @param {Booking_Blocked_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_blocked_none = /** @type {((inputs?: Booking_Blocked_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Blocked_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_blocked_none(inputs)
	return sv_booking_blocked_none(inputs)
});