/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown>, most: NonNullable<unknown> }} Booking_Days_HintInputs */

const sv_booking_days_hint = /** @type {(inputs: Booking_Days_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tryck på första dagen och sedan på sista. Nu gäller ${i?.days}, och högst ${i?.most} dagar går att få.`)
};

const en_booking_days_hint = /** @type {(inputs: Booking_Days_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Press the first day, then the last. Now it is ${i?.days}, and ${i?.most} days at most can be had.`)
};

/**
* | output |
* | --- |
* | "Press the first day, then the last. Now it is {days}, and {most} days at most can be had." |
*
* @param {Booking_Days_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_days_hint = /** @type {((inputs: Booking_Days_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Days_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_days_hint(inputs)
	return sv_booking_days_hint(inputs)
});