/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_BrokenInputs */

const sv_booking_reason_broken = /** @type {(inputs: Booking_Reason_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Något är trasigt`)
};

const en_booking_reason_broken = /** @type {(inputs: Booking_Reason_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something is broken`)
};

/**
* | output |
* | --- |
* | "Something is broken" |
*
* @param {Booking_Reason_BrokenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_broken = /** @type {((inputs?: Booking_Reason_BrokenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_BrokenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_broken(inputs)
	return sv_booking_reason_broken(inputs)
});