/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown>, when: NonNullable<unknown> }} Booking_Is_Offered_OwnerInputs */

const sv_booking_is_offered_owner = /** @type {(inputs: Booking_Is_Offered_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} stod först i kön till ${i?.title} ${i?.days} och har till ${i?.when} på sig att ta tiden.`)
};

const en_booking_is_offered_owner = /** @type {(inputs: Booking_Is_Offered_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} was first in the queue for ${i?.title} ${i?.days}, and has until ${i?.when} to take it.`)
};

/**
* | output |
* | --- |
* | "{who} was first in the queue for {title} {days}, and has until {when} to take it." |
*
* @param {Booking_Is_Offered_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_offered_owner = /** @type {((inputs: Booking_Is_Offered_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Offered_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_offered_owner(inputs)
	return sv_booking_is_offered_owner(inputs)
});