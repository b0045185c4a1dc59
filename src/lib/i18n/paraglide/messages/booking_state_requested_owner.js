/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Requested_OwnerInputs */

const sv_booking_state_requested_owner = /** @type {(inputs: Booking_State_Requested_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på ditt svar`)
};

const en_booking_state_requested_owner = /** @type {(inputs: Booking_State_Requested_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for your answer`)
};

/**
* | output |
* | --- |
* | "Waiting for your answer" |
*
* @param {Booking_State_Requested_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_requested_owner = /** @type {((inputs?: Booking_State_Requested_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Requested_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_requested_owner(inputs)
	return sv_booking_state_requested_owner(inputs)
});