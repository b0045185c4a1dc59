/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_ChangeInputs */

const sv_booking_do_change = /** @type {(inputs: Booking_Do_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra dagar`)
};

const en_booking_do_change = /** @type {(inputs: Booking_Do_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the days`)
};

/**
* | output |
* | --- |
* | "Change the days" |
*
* @param {Booking_Do_ChangeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_change = /** @type {((inputs?: Booking_Do_ChangeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_ChangeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_change(inputs)
	return sv_booking_do_change(inputs)
});