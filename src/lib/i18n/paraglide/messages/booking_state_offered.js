/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_OfferedInputs */

const sv_booking_state_offered = /** @type {(inputs: Booking_State_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Din tur i kön`)
};

const en_booking_state_offered = /** @type {(inputs: Booking_State_OfferedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your turn in the queue`)
};

/**
* | output |
* | --- |
* | "Your turn in the queue" |
*
* @param {Booking_State_OfferedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_offered = /** @type {((inputs?: Booking_State_OfferedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_OfferedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_offered(inputs)
	return sv_booking_state_offered(inputs)
});