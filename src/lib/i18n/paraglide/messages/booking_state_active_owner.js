/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Active_OwnerInputs */

const sv_booking_state_active_owner = /** @type {(inputs: Booking_State_Active_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Utlånat`)
};

const en_booking_state_active_owner = /** @type {(inputs: Booking_State_Active_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lent out`)
};

/**
* | output |
* | --- |
* | "Lent out" |
*
* @param {Booking_State_Active_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_active_owner = /** @type {((inputs?: Booking_State_Active_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Active_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_active_owner(inputs)
	return sv_booking_state_active_owner(inputs)
});