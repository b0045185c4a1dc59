/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_CopiedInputs */

const sv_booking_place_copied = /** @type {(inputs: Booking_Place_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Koordinaterna är kopierade.`)
};

const en_booking_place_copied = /** @type {(inputs: Booking_Place_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The coordinates are copied.`)
};

/**
* | output |
* | --- |
* | "The coordinates are copied." |
*
* @param {Booking_Place_CopiedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_copied = /** @type {((inputs?: Booking_Place_CopiedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_CopiedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_copied(inputs)
	return sv_booking_place_copied(inputs)
});