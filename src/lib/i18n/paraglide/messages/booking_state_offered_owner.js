/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Offered_OwnerInputs */

const sv_booking_state_offered_owner = /** @type {(inputs: Booking_State_Offered_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erbjudet i kön`)
};

const en_booking_state_offered_owner = /** @type {(inputs: Booking_State_Offered_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offered in the queue`)
};

/**
* | output |
* | --- |
* | "Offered in the queue" |
*
* @param {Booking_State_Offered_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_offered_owner = /** @type {((inputs?: Booking_State_Offered_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Offered_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_offered_owner(inputs)
	return sv_booking_state_offered_owner(inputs)
});