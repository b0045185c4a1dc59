/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Place_ShowInputs */

const sv_booking_place_show = /** @type {(inputs: Booking_Place_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa exakt plats och telefon`)
};

const en_booking_place_show = /** @type {(inputs: Booking_Place_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the exact place and phone`)
};

/**
* | output |
* | --- |
* | "Show the exact place and phone" |
*
* @param {Booking_Place_ShowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_show = /** @type {((inputs?: Booking_Place_ShowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_ShowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_show(inputs)
	return sv_booking_place_show(inputs)
});