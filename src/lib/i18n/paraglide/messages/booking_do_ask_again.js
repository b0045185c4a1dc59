/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Ask_AgainInputs */

const sv_booking_do_ask_again = /** @type {(inputs: Booking_Do_Ask_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga om andra dagar`)
};

const en_booking_do_ask_again = /** @type {(inputs: Booking_Do_Ask_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for other days`)
};

/**
* | output |
* | --- |
* | "Ask for other days" |
*
* @param {Booking_Do_Ask_AgainInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_ask_again = /** @type {((inputs?: Booking_Do_Ask_AgainInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Ask_AgainInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_ask_again(inputs)
	return sv_booking_do_ask_again(inputs)
});