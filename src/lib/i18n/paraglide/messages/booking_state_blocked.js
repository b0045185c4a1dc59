/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_BlockedInputs */

const sv_booking_state_blocked = /** @type {(inputs: Booking_State_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt den tiden`)
};

const en_booking_state_blocked = /** @type {(inputs: Booking_State_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed at that time`)
};

/**
* | output |
* | --- |
* | "Closed at that time" |
*
* @param {Booking_State_BlockedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_blocked = /** @type {((inputs?: Booking_State_BlockedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_BlockedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_blocked(inputs)
	return sv_booking_state_blocked(inputs)
});