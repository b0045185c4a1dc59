/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_DeclinedInputs */

const sv_booking_state_declined = /** @type {(inputs: Booking_State_DeclinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det blev nej`)
};

const en_booking_state_declined = /** @type {(inputs: Booking_State_DeclinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It was a no`)
};

/**
* | output |
* | --- |
* | "It was a no" |
*
* @param {Booking_State_DeclinedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_declined = /** @type {((inputs?: Booking_State_DeclinedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_DeclinedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_declined(inputs)
	return sv_booking_state_declined(inputs)
});