/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_KeepInputs */

const sv_booking_keep = /** @type {(inputs: Booking_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nej, låt det vara`)
};

const en_booking_keep = /** @type {(inputs: Booking_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No, leave it`)
};

/**
* | output |
* | --- |
* | "No, leave it" |
*
* @param {Booking_KeepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_keep = /** @type {((inputs?: Booking_KeepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_KeepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_keep(inputs)
	return sv_booking_keep(inputs)
});