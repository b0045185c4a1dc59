/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Hours_Confirmed_OwnerInputs */

const sv_booking_is_hours_confirmed_owner = /** @type {(inputs: Booking_Is_Hours_Confirmed_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är klart: ${i?.who} har ${i?.title} ${i?.days}.`)
};

const en_booking_is_hours_confirmed_owner = /** @type {(inputs: Booking_Is_Hours_Confirmed_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is settled: ${i?.who} has ${i?.title} ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "It is settled: {who} has {title} {days}." |
*
* @param {Booking_Is_Hours_Confirmed_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_confirmed_owner = /** @type {((inputs: Booking_Is_Hours_Confirmed_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_Confirmed_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_confirmed_owner(inputs)
	return sv_booking_is_hours_confirmed_owner(inputs)
});