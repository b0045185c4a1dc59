/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_Title_ChangeInputs */

const sv_booking_time_title_change = /** @type {(inputs: Booking_Time_Title_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra tid`)
};

const en_booking_time_title_change = /** @type {(inputs: Booking_Time_Title_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the time`)
};

/**
* | output |
* | --- |
* | "Change the time" |
*
* @param {Booking_Time_Title_ChangeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_title_change = /** @type {((inputs?: Booking_Time_Title_ChangeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Title_ChangeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_title_change(inputs)
	return sv_booking_time_title_change(inputs)
});