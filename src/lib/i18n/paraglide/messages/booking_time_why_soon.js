/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Booking_Time_Why_SoonInputs */

const sv_booking_time_why_soon = /** @type {(inputs: Booking_Time_Why_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är för nära inpå. Tidigast ${i?.when}.`)
};

const en_booking_time_why_soon = /** @type {(inputs: Booking_Time_Why_SoonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That is too soon. ${i?.when} at the earliest.`)
};

/**
* | output |
* | --- |
* | "That is too soon. {when} at the earliest." |
*
* @param {Booking_Time_Why_SoonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_time_why_soon = /** @type {((inputs: Booking_Time_Why_SoonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Time_Why_SoonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_time_why_soon(inputs)
	return sv_booking_time_why_soon(inputs)
});