/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Hours_ActiveInputs */

const sv_booking_state_hours_active = /** @type {(inputs: Booking_State_Hours_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pågår nu`)
};

const en_booking_state_hours_active = /** @type {(inputs: Booking_State_Hours_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Going on now`)
};

/**
* | output |
* | --- |
* | "Going on now" |
*
* @param {Booking_State_Hours_ActiveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_hours_active = /** @type {((inputs?: Booking_State_Hours_ActiveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Hours_ActiveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_hours_active(inputs)
	return sv_booking_state_hours_active(inputs)
});