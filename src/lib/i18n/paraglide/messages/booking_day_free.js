/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Day_FreeInputs */

const sv_booking_day_free = /** @type {(inputs: Booking_Day_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ledig`)
};

const en_booking_day_free = /** @type {(inputs: Booking_Day_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`free`)
};

/**
* | output |
* | --- |
* | "free" |
*
* @param {Booking_Day_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_day_free = /** @type {((inputs?: Booking_Day_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Day_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_day_free(inputs)
	return sv_booking_day_free(inputs)
});