/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_DeclineInputs */

const sv_booking_do_decline = /** @type {(inputs: Booking_Do_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nej, tyvärr`)
};

const en_booking_do_decline = /** @type {(inputs: Booking_Do_DeclineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No, sorry`)
};

/**
* | output |
* | --- |
* | "No, sorry" |
*
* @param {Booking_Do_DeclineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_decline = /** @type {((inputs?: Booking_Do_DeclineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_DeclineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_decline(inputs)
	return sv_booking_do_decline(inputs)
});