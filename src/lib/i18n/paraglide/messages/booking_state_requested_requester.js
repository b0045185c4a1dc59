/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Requested_RequesterInputs */

const sv_booking_state_requested_requester = /** @type {(inputs: Booking_State_Requested_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på svar`)
};

const en_booking_state_requested_requester = /** @type {(inputs: Booking_State_Requested_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for an answer`)
};

/**
* | output |
* | --- |
* | "Waiting for an answer" |
*
* @param {Booking_State_Requested_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_requested_requester = /** @type {((inputs?: Booking_State_Requested_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Requested_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_requested_requester(inputs)
	return sv_booking_state_requested_requester(inputs)
});