/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, who: NonNullable<unknown> }} Booking_Is_Completed_OwnerInputs */

const sv_booking_is_completed_owner = /** @type {(inputs: Booking_Is_Completed_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är tillbaka från ${i?.who}. Tack för att du lånar ut!`)
};

const en_booking_is_completed_owner = /** @type {(inputs: Booking_Is_Completed_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is back from ${i?.who}. Thank you for lending!`)
};

/**
* | output |
* | --- |
* | "{title} is back from {who}. Thank you for lending!" |
*
* @param {Booking_Is_Completed_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_completed_owner = /** @type {((inputs: Booking_Is_Completed_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Completed_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_completed_owner(inputs)
	return sv_booking_is_completed_owner(inputs)
});