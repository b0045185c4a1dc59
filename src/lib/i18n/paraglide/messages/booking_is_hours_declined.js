/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown>, reason: NonNullable<unknown> }} Booking_Is_Hours_DeclinedInputs */

const sv_booking_is_hours_declined = /** @type {(inputs: Booking_Is_Hours_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} sa nej till ${i?.title} ${i?.days}. ${i?.reason}.`)
};

const en_booking_is_hours_declined = /** @type {(inputs: Booking_Is_Hours_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} said no to ${i?.title} ${i?.days}. ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "{who} said no to {title} {days}. {reason}." |
*
* @param {Booking_Is_Hours_DeclinedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_declined = /** @type {((inputs: Booking_Is_Hours_DeclinedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_DeclinedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_declined(inputs)
	return sv_booking_is_hours_declined(inputs)
});