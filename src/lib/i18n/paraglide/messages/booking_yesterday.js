/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_YesterdayInputs */

const sv_booking_yesterday = /** @type {(inputs: Booking_YesterdayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I går`)
};

const en_booking_yesterday = /** @type {(inputs: Booking_YesterdayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yesterday`)
};

/**
* | output |
* | --- |
* | "Yesterday" |
*
* @param {Booking_YesterdayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_yesterday = /** @type {((inputs?: Booking_YesterdayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_YesterdayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_yesterday(inputs)
	return sv_booking_yesterday(inputs)
});