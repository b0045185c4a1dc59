/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, most: NonNullable<unknown> }} Booking_Days_Hint_ExtendInputs */

const sv_booking_days_hint_extend = /** @type {(inputs: Booking_Days_Hint_ExtendInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tryck på den nya sista dagen. Nu gäller till och med ${i?.day}, och högst ${i?.most} dagar i sträck.`)
};

const en_booking_days_hint_extend = /** @type {(inputs: Booking_Days_Hint_ExtendInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Press the new last day. Now it is until ${i?.day}, and ${i?.most} days in a row at most.`)
};

/**
* | output |
* | --- |
* | "Press the new last day. Now it is until {day}, and {most} days in a row at most." |
*
* @param {Booking_Days_Hint_ExtendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_days_hint_extend = /** @type {((inputs: Booking_Days_Hint_ExtendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Days_Hint_ExtendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_days_hint_extend(inputs)
	return sv_booking_days_hint_extend(inputs)
});