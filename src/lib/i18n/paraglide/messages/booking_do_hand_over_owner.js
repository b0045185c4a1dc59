/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Hand_Over_OwnerInputs */

const sv_booking_do_hand_over_owner = /** @type {(inputs: Booking_Do_Hand_Over_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lämna över`)
};

const en_booking_do_hand_over_owner = /** @type {(inputs: Booking_Do_Hand_Over_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand it over`)
};

/**
* | output |
* | --- |
* | "Hand it over" |
*
* @param {Booking_Do_Hand_Over_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_hand_over_owner = /** @type {((inputs?: Booking_Do_Hand_Over_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Hand_Over_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_hand_over_owner(inputs)
	return sv_booking_do_hand_over_owner(inputs)
});