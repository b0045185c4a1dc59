/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, until: NonNullable<unknown> }} Booking_Is_Hours_Active_OwnerInputs */

const sv_booking_is_hours_active_owner = /** @type {(inputs: Booking_Is_Hours_Active_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} är på plats i ${i?.title}, till kl. ${i?.until}.`)
};

const en_booking_is_hours_active_owner = /** @type {(inputs: Booking_Is_Hours_Active_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} is there: ${i?.title}, until ${i?.until}.`)
};

/**
* | output |
* | --- |
* | "{who} is there: {title}, until {until}." |
*
* @param {Booking_Is_Hours_Active_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_active_owner = /** @type {((inputs: Booking_Is_Hours_Active_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_Active_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_active_owner(inputs)
	return sv_booking_is_hours_active_owner(inputs)
});