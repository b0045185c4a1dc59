/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_CancelledInputs */

const sv_booking_state_cancelled = /** @type {(inputs: Booking_State_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Avbokat`)
};

const en_booking_state_cancelled = /** @type {(inputs: Booking_State_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelled`)
};

/**
* | output |
* | --- |
* | "Cancelled" |
*
* @param {Booking_State_CancelledInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_cancelled = /** @type {((inputs?: Booking_State_CancelledInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_CancelledInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_cancelled(inputs)
	return sv_booking_state_cancelled(inputs)
});