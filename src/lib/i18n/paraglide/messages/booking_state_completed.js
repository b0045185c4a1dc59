/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_CompletedInputs */

const sv_booking_state_completed = /** @type {(inputs: Booking_State_CompletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Återlämnat`)
};

const en_booking_state_completed = /** @type {(inputs: Booking_State_CompletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Returned`)
};

/**
* | output |
* | --- |
* | "Returned" |
*
* @param {Booking_State_CompletedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_completed = /** @type {((inputs?: Booking_State_CompletedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_CompletedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_completed(inputs)
	return sv_booking_state_completed(inputs)
});