/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Hours_Completed_OwnerInputs */

const sv_booking_is_hours_completed_owner = /** @type {(inputs: Booking_Is_Hours_Completed_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Klart. ${i?.who} hade ${i?.title} ${i?.days}.`)
};

const en_booking_is_hours_completed_owner = /** @type {(inputs: Booking_Is_Hours_Completed_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Done. ${i?.who} had ${i?.title} ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "Done. {who} had {title} {days}." |
*
* @param {Booking_Is_Hours_Completed_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_completed_owner = /** @type {((inputs: Booking_Is_Hours_Completed_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_Completed_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_completed_owner(inputs)
	return sv_booking_is_hours_completed_owner(inputs)
});