/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Hours_No_ShowInputs */

const sv_booking_state_hours_no_show = /** @type {(inputs: Booking_State_Hours_No_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen kom`)
};

const en_booking_state_hours_no_show = /** @type {(inputs: Booking_State_Hours_No_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody came`)
};

/**
* | output |
* | --- |
* | "Nobody came" |
*
* @param {Booking_State_Hours_No_ShowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_hours_no_show = /** @type {((inputs?: Booking_State_Hours_No_ShowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Hours_No_ShowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_hours_no_show(inputs)
	return sv_booking_state_hours_no_show(inputs)
});