/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Ask_Other_TimeInputs */

const sv_booking_do_ask_other_time = /** @type {(inputs: Booking_Do_Ask_Other_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga om en annan tid`)
};

const en_booking_do_ask_other_time = /** @type {(inputs: Booking_Do_Ask_Other_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for another time`)
};

/**
* | output |
* | --- |
* | "Ask for another time" |
*
* @param {Booking_Do_Ask_Other_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_ask_other_time = /** @type {((inputs?: Booking_Do_Ask_Other_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Ask_Other_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_ask_other_time(inputs)
	return sv_booking_do_ask_other_time(inputs)
});