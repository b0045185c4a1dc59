/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, days: NonNullable<unknown>, title: NonNullable<unknown> }} Booking_Is_Ride_Confirmed_RequesterInputs */

const sv_booking_is_ride_confirmed_requester = /** @type {(inputs: Booking_Is_Ride_Confirmed_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det är klart: du åker med ${i?.who} ${i?.days}. ${i?.title}.`)
};

const en_booking_is_ride_confirmed_requester = /** @type {(inputs: Booking_Is_Ride_Confirmed_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is settled: you go with ${i?.who} ${i?.days}. ${i?.title}.`)
};

/**
* | output |
* | --- |
* | "It is settled: you go with {who} {days}. {title}." |
*
* @param {Booking_Is_Ride_Confirmed_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_ride_confirmed_requester = /** @type {((inputs: Booking_Is_Ride_Confirmed_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Ride_Confirmed_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_ride_confirmed_requester(inputs)
	return sv_booking_is_ride_confirmed_requester(inputs)
});