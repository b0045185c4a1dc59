/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_OpenInputs */

const sv_booking_place_open = /** @type {(inputs: Booking_Place_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppna i telefonens karta`)
};

const en_booking_place_open = /** @type {(inputs: Booking_Place_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open in the phone’s map`)
};

/**
* | output |
* | --- |
* | "Open in the phone’s map" |
*
* @param {Booking_Place_OpenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_open = /** @type {((inputs?: Booking_Place_OpenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_OpenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_open(inputs)
	return sv_booking_place_open(inputs)
});