/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Waitlisted_OwnerInputs */

const sv_booking_is_waitlisted_owner = /** @type {(inputs: Booking_Is_Waitlisted_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} står i kö till ${i?.title} ${i?.days}.`)
};

const en_booking_is_waitlisted_owner = /** @type {(inputs: Booking_Is_Waitlisted_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} is in the queue for ${i?.title} ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "{who} is in the queue for {title} {days}." |
*
* @param {Booking_Is_Waitlisted_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_waitlisted_owner = /** @type {((inputs: Booking_Is_Waitlisted_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Waitlisted_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_waitlisted_owner(inputs)
	return sv_booking_is_waitlisted_owner(inputs)
});