/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_In_UseInputs */

const sv_booking_reason_in_use = /** @type {(inputs: Booking_Reason_In_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Används de dagarna`)
};

const en_booking_reason_in_use = /** @type {(inputs: Booking_Reason_In_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In use those days`)
};

/**
* | output |
* | --- |
* | "In use those days" |
*
* @param {Booking_Reason_In_UseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_in_use = /** @type {((inputs?: Booking_Reason_In_UseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_In_UseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_in_use(inputs)
	return sv_booking_reason_in_use(inputs)
});