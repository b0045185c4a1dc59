/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_ExtendInputs */

const sv_booking_do_extend = /** @type {(inputs: Booking_Do_ExtendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Låna längre`)
};

const en_booking_do_extend = /** @type {(inputs: Booking_Do_ExtendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep it longer`)
};

/**
* | output |
* | --- |
* | "Keep it longer" |
*
* @param {Booking_Do_ExtendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_extend = /** @type {((inputs?: Booking_Do_ExtendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_ExtendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_extend(inputs)
	return sv_booking_do_extend(inputs)
});