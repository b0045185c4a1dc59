/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Blocked_TitleInputs */

const sv_booking_blocked_title = /** @type {(inputs: Booking_Blocked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt den tiden`)
};

const en_booking_blocked_title = /** @type {(inputs: Booking_Blocked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed at that time`)
};

/**
* | output |
* | --- |
* | "Closed at that time" |
*
* @param {Booking_Blocked_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_blocked_title = /** @type {((inputs?: Booking_Blocked_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Blocked_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_blocked_title(inputs)
	return sv_booking_blocked_title(inputs)
});