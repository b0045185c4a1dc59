/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Give_Back_OwnerInputs */

const sv_booking_do_give_back_owner = /** @type {(inputs: Booking_Do_Give_Back_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta emot`)
};

const en_booking_do_give_back_owner = /** @type {(inputs: Booking_Do_Give_Back_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take it back`)
};

/**
* | output |
* | --- |
* | "Take it back" |
*
* @param {Booking_Do_Give_Back_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_give_back_owner = /** @type {((inputs?: Booking_Do_Give_Back_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Give_Back_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_give_back_owner(inputs)
	return sv_booking_do_give_back_owner(inputs)
});