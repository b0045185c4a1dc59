/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_No_LongerInputs */

const sv_booking_reason_no_longer = /** @type {(inputs: Booking_Reason_No_LongerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lånas inte ut längre`)
};

const en_booking_reason_no_longer = /** @type {(inputs: Booking_Reason_No_LongerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No longer lent out`)
};

/**
* | output |
* | --- |
* | "No longer lent out" |
*
* @param {Booking_Reason_No_LongerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_no_longer = /** @type {((inputs?: Booking_Reason_No_LongerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_No_LongerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_no_longer(inputs)
	return sv_booking_reason_no_longer(inputs)
});