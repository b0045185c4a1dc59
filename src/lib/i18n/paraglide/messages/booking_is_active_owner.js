/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, day: NonNullable<unknown> }} Booking_Is_Active_OwnerInputs */

const sv_booking_is_active_owner = /** @type {(inputs: Booking_Is_Active_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har ${i?.title} nu. Tillbaka senast ${i?.day}.`)
};

const en_booking_is_active_owner = /** @type {(inputs: Booking_Is_Active_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} has ${i?.title} now. Back by ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "{who} has {title} now. Back by {day}." |
*
* @param {Booking_Is_Active_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_active_owner = /** @type {((inputs: Booking_Is_Active_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Active_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_active_owner(inputs)
	return sv_booking_is_active_owner(inputs)
});