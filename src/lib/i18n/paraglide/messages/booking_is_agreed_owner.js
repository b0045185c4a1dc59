/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Agreed_OwnerInputs */

const sv_booking_is_agreed_owner = /** @type {(inputs: Booking_Is_Agreed_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har sagt ja till ${i?.who} om ${i?.title} ${i?.days}. Det är bokat först när alla i paketet har sagt ja.`)
};

const en_booking_is_agreed_owner = /** @type {(inputs: Booking_Is_Agreed_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have said yes to ${i?.who} about ${i?.title} ${i?.days}. It is booked only when everybody in the bundle has said yes.`)
};

/**
* | output |
* | --- |
* | "You have said yes to {who} about {title} {days}. It is booked only when everybody in the bundle has said yes." |
*
* @param {Booking_Is_Agreed_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_agreed_owner = /** @type {((inputs: Booking_Is_Agreed_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Agreed_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_agreed_owner(inputs)
	return sv_booking_is_agreed_owner(inputs)
});