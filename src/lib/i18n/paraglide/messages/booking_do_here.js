/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_HereInputs */

const sv_booking_do_here = /** @type {(inputs: Booking_Do_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag är här`)
};

const en_booking_do_here = /** @type {(inputs: Booking_Do_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I am here`)
};

/**
* | output |
* | --- |
* | "I am here" |
*
* @param {Booking_Do_HereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_here = /** @type {((inputs?: Booking_Do_HereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_HereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_here(inputs)
	return sv_booking_do_here(inputs)
});