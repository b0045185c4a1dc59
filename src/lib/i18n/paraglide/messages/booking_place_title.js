/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_TitleInputs */

const sv_booking_place_title = /** @type {(inputs: Booking_Place_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Platsen`)
};

const en_booking_place_title = /** @type {(inputs: Booking_Place_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The place`)
};

/**
* | output |
* | --- |
* | "The place" |
*
* @param {Booking_Place_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_title = /** @type {((inputs?: Booking_Place_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_title(inputs)
	return sv_booking_place_title(inputs)
});