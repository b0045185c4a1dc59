/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Hours_Confirmed_RequesterInputs */

const sv_booking_is_hours_confirmed_requester = /** @type {(inputs: Booking_Is_Hours_Confirmed_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är klart: du har ${i?.title} ${i?.days}.`)
};

const en_booking_is_hours_confirmed_requester = /** @type {(inputs: Booking_Is_Hours_Confirmed_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is settled: you have ${i?.title} ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "It is settled: you have {title} {days}." |
*
* @param {Booking_Is_Hours_Confirmed_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_confirmed_requester = /** @type {((inputs: Booking_Is_Hours_Confirmed_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_Confirmed_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_confirmed_requester(inputs)
	return sv_booking_is_hours_confirmed_requester(inputs)
});