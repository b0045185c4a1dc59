/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_ExpiredInputs */

const sv_booking_state_expired = /** @type {(inputs: Booking_State_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fick inget svar`)
};

const en_booking_state_expired = /** @type {(inputs: Booking_State_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Got no answer`)
};

/**
* | output |
* | --- |
* | "Got no answer" |
*
* @param {Booking_State_ExpiredInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_expired = /** @type {((inputs?: Booking_State_ExpiredInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_ExpiredInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_expired(inputs)
	return sv_booking_state_expired(inputs)
});