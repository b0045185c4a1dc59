/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Day_ToInputs */

const sv_booking_day_to = /** @type {(inputs: Booking_Day_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sista dagen`)
};

const en_booking_day_to = /** @type {(inputs: Booking_Day_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`last day`)
};

/**
* | output |
* | --- |
* | "last day" |
*
* @param {Booking_Day_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_day_to = /** @type {((inputs?: Booking_Day_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Day_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_day_to(inputs)
	return sv_booking_day_to(inputs)
});