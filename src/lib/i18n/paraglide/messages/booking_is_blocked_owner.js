/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown>, who: NonNullable<unknown> }} Booking_Is_Blocked_OwnerInputs */

const sv_booking_is_blocked_owner = /** @type {(inputs: Booking_Is_Blocked_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är stängd ${i?.days}, och ${i?.who} har bokat då. Kom överens om en annan tid, eller avboka.`)
};

const en_booking_is_blocked_owner = /** @type {(inputs: Booking_Is_Blocked_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is closed ${i?.days}, and ${i?.who} has booked it then. Agree on another time, or cancel.`)
};

/**
* | output |
* | --- |
* | "{title} is closed {days}, and {who} has booked it then. Agree on another time, or cancel." |
*
* @param {Booking_Is_Blocked_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_blocked_owner = /** @type {((inputs: Booking_Is_Blocked_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Blocked_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_blocked_owner(inputs)
	return sv_booking_is_blocked_owner(inputs)
});