/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Confirm_PartInputs */

const sv_booking_do_confirm_part = /** @type {(inputs: Booking_Do_Confirm_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja till min del`)
};

const en_booking_do_confirm_part = /** @type {(inputs: Booking_Do_Confirm_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes to my part`)
};

/**
* | output |
* | --- |
* | "Yes to my part" |
*
* @param {Booking_Do_Confirm_PartInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_confirm_part = /** @type {((inputs?: Booking_Do_Confirm_PartInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Confirm_PartInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_confirm_part(inputs)
	return sv_booking_do_confirm_part(inputs)
});