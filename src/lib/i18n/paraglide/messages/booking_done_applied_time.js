/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Done_Applied_TimeInputs */

const sv_booking_done_applied_time = /** @type {(inputs: Booking_Done_Applied_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tiden är ändrad.`)
};

const en_booking_done_applied_time = /** @type {(inputs: Booking_Done_Applied_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The time has been changed.`)
};

/**
* | output |
* | --- |
* | "The time has been changed." |
*
* @param {Booking_Done_Applied_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_applied_time = /** @type {((inputs?: Booking_Done_Applied_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_Applied_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_applied_time(inputs)
	return sv_booking_done_applied_time(inputs)
});