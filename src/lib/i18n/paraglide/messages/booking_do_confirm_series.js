/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Confirm_SeriesInputs */

const sv_booking_do_confirm_series = /** @type {(inputs: Booking_Do_Confirm_SeriesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja till alla datum`)
};

const en_booking_do_confirm_series = /** @type {(inputs: Booking_Do_Confirm_SeriesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes to all dates`)
};

/**
* | output |
* | --- |
* | "Yes to all dates" |
*
* @param {Booking_Do_Confirm_SeriesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_confirm_series = /** @type {((inputs?: Booking_Do_Confirm_SeriesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Confirm_SeriesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_confirm_series(inputs)
	return sv_booking_do_confirm_series(inputs)
});