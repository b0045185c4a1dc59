/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Access_CodeInputs */

const sv_booking_access_code = /** @type {(inputs: Booking_Access_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kod`)
};

const en_booking_access_code = /** @type {(inputs: Booking_Access_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Code`)
};

/**
* | output |
* | --- |
* | "Code" |
*
* @param {Booking_Access_CodeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_access_code = /** @type {((inputs?: Booking_Access_CodeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Access_CodeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_access_code(inputs)
	return sv_booking_access_code(inputs)
});