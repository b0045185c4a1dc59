/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Day_TakenInputs */

const sv_booking_day_taken = /** @type {(inputs: Booking_Day_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`upptagen`)
};

const en_booking_day_taken = /** @type {(inputs: Booking_Day_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`taken`)
};

/**
* | output |
* | --- |
* | "taken" |
*
* @param {Booking_Day_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_day_taken = /** @type {((inputs?: Booking_Day_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Day_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_day_taken(inputs)
	return sv_booking_day_taken(inputs)
});