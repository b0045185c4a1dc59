/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_Not_This_TimeInputs */

const sv_booking_reason_not_this_time = /** @type {(inputs: Booking_Reason_Not_This_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det passar inte den här gången`)
};

const en_booking_reason_not_this_time = /** @type {(inputs: Booking_Reason_Not_This_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It does not suit this time`)
};

/**
* | output |
* | --- |
* | "It does not suit this time" |
*
* @param {Booking_Reason_Not_This_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_not_this_time = /** @type {((inputs?: Booking_Reason_Not_This_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_Not_This_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_not_this_time(inputs)
	return sv_booking_reason_not_this_time(inputs)
});