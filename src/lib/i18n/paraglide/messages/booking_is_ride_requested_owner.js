/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, days: NonNullable<unknown>, title: NonNullable<unknown>, when: NonNullable<unknown> }} Booking_Is_Ride_Requested_OwnerInputs */

const sv_booking_is_ride_requested_owner = /** @type {(inputs: Booking_Is_Ride_Requested_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} vill åka med ${i?.days}: ${i?.title}. Svara senast ${i?.when}.`)
};

const en_booking_is_ride_requested_owner = /** @type {(inputs: Booking_Is_Ride_Requested_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} would like to come along ${i?.days}: ${i?.title}. Answer by ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "{who} would like to come along {days}: {title}. Answer by {when}." |
*
* @param {Booking_Is_Ride_Requested_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_ride_requested_owner = /** @type {((inputs: Booking_Is_Ride_Requested_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Ride_Requested_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_ride_requested_owner(inputs)
	return sv_booking_is_ride_requested_owner(inputs)
});