/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_DirectionsInputs */

const sv_booking_place_directions = /** @type {(inputs: Booking_Place_DirectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så hittar du`)
};

const en_booking_place_directions = /** @type {(inputs: Booking_Place_DirectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How to find it`)
};

/**
* | output |
* | --- |
* | "How to find it" |
*
* @param {Booking_Place_DirectionsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_directions = /** @type {((inputs?: Booking_Place_DirectionsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_DirectionsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_directions(inputs)
	return sv_booking_place_directions(inputs)
});