/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Days_Title_ExtendInputs */

const sv_booking_days_title_extend = /** @type {(inputs: Booking_Days_Title_ExtendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Låna längre`)
};

const en_booking_days_title_extend = /** @type {(inputs: Booking_Days_Title_ExtendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep it longer`)
};

/**
* | output |
* | --- |
* | "Keep it longer" |
*
* @param {Booking_Days_Title_ExtendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_days_title_extend = /** @type {((inputs?: Booking_Days_Title_ExtendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Days_Title_ExtendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_days_title_extend(inputs)
	return sv_booking_days_title_extend(inputs)
});