/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Change_TimeInputs */

const sv_booking_do_change_time = /** @type {(inputs: Booking_Do_Change_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra tid`)
};

const en_booking_do_change_time = /** @type {(inputs: Booking_Do_Change_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the time`)
};

/**
* | output |
* | --- |
* | "Change the time" |
*
* @param {Booking_Do_Change_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_change_time = /** @type {((inputs?: Booking_Do_Change_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Change_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_change_time(inputs)
	return sv_booking_do_change_time(inputs)
});