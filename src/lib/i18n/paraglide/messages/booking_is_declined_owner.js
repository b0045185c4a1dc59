/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown>, reason: NonNullable<unknown> }} Booking_Is_Declined_OwnerInputs */

const sv_booking_is_declined_owner = /** @type {(inputs: Booking_Is_Declined_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du sa nej till ${i?.who} om ${i?.title} ${i?.days}. ${i?.reason}.`)
};

const en_booking_is_declined_owner = /** @type {(inputs: Booking_Is_Declined_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You said no to ${i?.who} about ${i?.title} ${i?.days}. ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "You said no to {who} about {title} {days}. {reason}." |
*
* @param {Booking_Is_Declined_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_declined_owner = /** @type {((inputs: Booking_Is_Declined_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Declined_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_declined_owner(inputs)
	return sv_booking_is_declined_owner(inputs)
});