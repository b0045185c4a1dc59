/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Day_AskedInputs */

const sv_booking_day_asked = /** @type {(inputs: Booking_Day_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`någon har frågat`)
};

const en_booking_day_asked = /** @type {(inputs: Booking_Day_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`somebody has asked`)
};

/**
* | output |
* | --- |
* | "somebody has asked" |
*
* @param {Booking_Day_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_day_asked = /** @type {((inputs?: Booking_Day_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Day_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_day_asked(inputs)
	return sv_booking_day_asked(inputs)
});