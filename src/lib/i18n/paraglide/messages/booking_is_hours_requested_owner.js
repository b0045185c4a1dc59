/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown>, when: NonNullable<unknown> }} Booking_Is_Hours_Requested_OwnerInputs */

const sv_booking_is_hours_requested_owner = /** @type {(inputs: Booking_Is_Hours_Requested_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} vill boka ${i?.title} ${i?.days}. Svara senast ${i?.when}.`)
};

const en_booking_is_hours_requested_owner = /** @type {(inputs: Booking_Is_Hours_Requested_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} would like to book ${i?.title} ${i?.days}. Answer by ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "{who} would like to book {title} {days}. Answer by {when}." |
*
* @param {Booking_Is_Hours_Requested_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_requested_owner = /** @type {((inputs: Booking_Is_Hours_Requested_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_Requested_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_requested_owner(inputs)
	return sv_booking_is_hours_requested_owner(inputs)
});