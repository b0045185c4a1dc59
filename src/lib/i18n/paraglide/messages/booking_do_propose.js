/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_ProposeInputs */

const sv_booking_do_propose = /** @type {(inputs: Booking_Do_ProposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föreslå andra dagar`)
};

const en_booking_do_propose = /** @type {(inputs: Booking_Do_ProposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suggest other days`)
};

/**
* | output |
* | --- |
* | "Suggest other days" |
*
* @param {Booking_Do_ProposeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_propose = /** @type {((inputs?: Booking_Do_ProposeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_ProposeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_propose(inputs)
	return sv_booking_do_propose(inputs)
});