/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Behalf_NameInputs */

const sv_booking_behalf_name = /** @type {(inputs: Booking_Behalf_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`För`)
};

const en_booking_behalf_name = /** @type {(inputs: Booking_Behalf_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For`)
};

/**
* | output |
* | --- |
* | "For" |
*
* @param {Booking_Behalf_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_behalf_name = /** @type {((inputs?: Booking_Behalf_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Behalf_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_behalf_name(inputs)
	return sv_booking_behalf_name(inputs)
});