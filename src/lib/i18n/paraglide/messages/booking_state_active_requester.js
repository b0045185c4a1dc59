/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Active_RequesterInputs */

const sv_booking_state_active_requester = /** @type {(inputs: Booking_State_Active_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hos dig`)
};

const en_booking_state_active_requester = /** @type {(inputs: Booking_State_Active_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With you`)
};

/**
* | output |
* | --- |
* | "With you" |
*
* @param {Booking_State_Active_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_active_requester = /** @type {((inputs?: Booking_State_Active_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Active_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_active_requester(inputs)
	return sv_booking_state_active_requester(inputs)
});