/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_Not_ThereInputs */

const sv_booking_reason_not_there = /** @type {(inputs: Booking_Reason_Not_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen kom i tid`)
};

const en_booking_reason_not_there = /** @type {(inputs: Booking_Reason_Not_ThereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody came in time`)
};

/**
* | output |
* | --- |
* | "Nobody came in time" |
*
* @param {Booking_Reason_Not_ThereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_not_there = /** @type {((inputs?: Booking_Reason_Not_ThereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_Not_ThereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_not_there(inputs)
	return sv_booking_reason_not_there(inputs)
});