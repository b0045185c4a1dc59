/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Days_Title_ChangeInputs */

const sv_booking_days_title_change = /** @type {(inputs: Booking_Days_Title_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra dagar`)
};

const en_booking_days_title_change = /** @type {(inputs: Booking_Days_Title_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the days`)
};

/**
* | output |
* | --- |
* | "Change the days" |
*
* @param {Booking_Days_Title_ChangeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_days_title_change = /** @type {((inputs?: Booking_Days_Title_ChangeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Days_Title_ChangeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_days_title_change(inputs)
	return sv_booking_days_title_change(inputs)
});