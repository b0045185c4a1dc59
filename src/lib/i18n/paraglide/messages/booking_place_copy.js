/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_CopyInputs */

const sv_booking_place_copy = /** @type {(inputs: Booking_Place_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kopiera koordinater`)
};

const en_booking_place_copy = /** @type {(inputs: Booking_Place_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy the coordinates`)
};

/**
* | output |
* | --- |
* | "Copy the coordinates" |
*
* @param {Booking_Place_CopyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_copy = /** @type {((inputs?: Booking_Place_CopyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_CopyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_copy(inputs)
	return sv_booking_place_copy(inputs)
});