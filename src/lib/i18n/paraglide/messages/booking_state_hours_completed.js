/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Hours_CompletedInputs */

const sv_booking_state_hours_completed = /** @type {(inputs: Booking_State_Hours_CompletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klart`)
};

const en_booking_state_hours_completed = /** @type {(inputs: Booking_State_Hours_CompletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done`)
};

/**
* | output |
* | --- |
* | "Done" |
*
* @param {Booking_State_Hours_CompletedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_hours_completed = /** @type {((inputs?: Booking_State_Hours_CompletedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Hours_CompletedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_hours_completed(inputs)
	return sv_booking_state_hours_completed(inputs)
});