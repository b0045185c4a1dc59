/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_OtherInputs */

const sv_booking_reason_other = /** @type {(inputs: Booking_Reason_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Av ett annat skäl`)
};

const en_booking_reason_other = /** @type {(inputs: Booking_Reason_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For another reason`)
};

/**
* | output |
* | --- |
* | "For another reason" |
*
* @param {Booking_Reason_OtherInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_other = /** @type {((inputs?: Booking_Reason_OtherInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_OtherInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_other(inputs)
	return sv_booking_reason_other(inputs)
});