/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Day_ClosedInputs */

const sv_booking_day_closed = /** @type {(inputs: Booking_Day_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`går inte`)
};

const en_booking_day_closed = /** @type {(inputs: Booking_Day_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not possible`)
};

/**
* | output |
* | --- |
* | "not possible" |
*
* @param {Booking_Day_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_day_closed = /** @type {((inputs?: Booking_Day_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Day_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_day_closed(inputs)
	return sv_booking_day_closed(inputs)
});