/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_The_SystemInputs */

const sv_booking_the_system = /** @type {(inputs: Booking_The_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget`)
};

const en_booking_the_system = /** @type {(inputs: Booking_The_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget`)
};

/**
* | output |
* | --- |
* | "Bytorget" |
*
* @param {Booking_The_SystemInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_the_system = /** @type {((inputs?: Booking_The_SystemInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_The_SystemInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_the_system(inputs)
	return sv_booking_the_system(inputs)
});