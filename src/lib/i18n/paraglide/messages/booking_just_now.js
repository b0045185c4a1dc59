/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Just_NowInputs */

const sv_booking_just_now = /** @type {(inputs: Booking_Just_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nyss`)
};

const en_booking_just_now = /** @type {(inputs: Booking_Just_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`just now`)
};

/**
* | output |
* | --- |
* | "just now" |
*
* @param {Booking_Just_NowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_just_now = /** @type {((inputs?: Booking_Just_NowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Just_NowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_just_now(inputs)
	return sv_booking_just_now(inputs)
});