/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_ChangeInputs */

const sv_booking_time_change = /** @type {(inputs: Booking_Time_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra till den här tiden`)
};

const en_booking_time_change = /** @type {(inputs: Booking_Time_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change to this time`)
};

/**
* | output |
* | --- |
* | "Change to this time" |
*
* @param {Booking_Time_ChangeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_change = /** @type {((inputs?: Booking_Time_ChangeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_ChangeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_change(inputs)
	return sv_booking_time_change(inputs)
});