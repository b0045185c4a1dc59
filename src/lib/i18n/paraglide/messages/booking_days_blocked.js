/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Booking_Days_BlockedInputs */

const sv_booking_days_blocked = /** @type {(inputs: Booking_Days_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} går inte att få. Välj andra dagar.`)
};

const en_booking_days_blocked = /** @type {(inputs: Booking_Days_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} is not to be had. Choose other days.`)
};

/**
* | output |
* | --- |
* | "{day} is not to be had. Choose other days." |
*
* @param {Booking_Days_BlockedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_days_blocked = /** @type {((inputs: Booking_Days_BlockedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Days_BlockedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_days_blocked(inputs)
	return sv_booking_days_blocked(inputs)
});