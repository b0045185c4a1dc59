/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Booking_Days_ChosenInputs */

const sv_booking_days_chosen = /** @type {(inputs: Booking_Days_ChosenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Valt: ${i?.days}`)
};

const en_booking_days_chosen = /** @type {(inputs: Booking_Days_ChosenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Chosen: ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Chosen: {days}" |
*
* @param {Booking_Days_ChosenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_days_chosen = /** @type {((inputs: Booking_Days_ChosenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Days_ChosenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_days_chosen(inputs)
	return sv_booking_days_chosen(inputs)
});