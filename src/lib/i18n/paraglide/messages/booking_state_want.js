/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_WantInputs */

const sv_booking_state_want = /** @type {(inputs: Booking_State_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Efterlysning`)
};

const en_booking_state_want = /** @type {(inputs: Booking_State_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanted`)
};

/**
* | output |
* | --- |
* | "Wanted" |
*
* @param {Booking_State_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_want = /** @type {((inputs?: Booking_State_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_want(inputs)
	return sv_booking_state_want(inputs)
});