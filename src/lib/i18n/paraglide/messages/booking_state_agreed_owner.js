/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Agreed_OwnerInputs */

const sv_booking_state_agreed_owner = /** @type {(inputs: Booking_State_Agreed_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du har sagt ja`)
};

const en_booking_state_agreed_owner = /** @type {(inputs: Booking_State_Agreed_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have said yes`)
};

/**
* | output |
* | --- |
* | "You have said yes" |
*
* @param {Booking_State_Agreed_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_agreed_owner = /** @type {((inputs?: Booking_State_Agreed_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Agreed_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_agreed_owner(inputs)
	return sv_booking_state_agreed_owner(inputs)
});