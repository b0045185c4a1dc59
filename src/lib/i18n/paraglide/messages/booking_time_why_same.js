/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Time_Why_SameInputs */

const sv_booking_time_why_same = /** @type {(inputs: Booking_Time_Why_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det är samma tid som nu.`)
};

const en_booking_time_why_same = /** @type {(inputs: Booking_Time_Why_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is the same time as now.`)
};

/**
* | output |
* | --- |
* | "It is the same time as now." |
*
* @param {Booking_Time_Why_SameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_same = /** @type {((inputs?: Booking_Time_Why_SameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_SameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_same(inputs)
	return sv_booking_time_why_same(inputs)
});