/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Time_MineInputs */

const sv_booking_state_time_mine = /** @type {(inputs: Booking_State_Time_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på svar om annan tid`)
};

const en_booking_state_time_mine = /** @type {(inputs: Booking_State_Time_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for an answer on another time`)
};

/**
* | output |
* | --- |
* | "Waiting for an answer on another time" |
*
* @param {Booking_State_Time_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_time_mine = /** @type {((inputs?: Booking_State_Time_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Time_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_time_mine(inputs)
	return sv_booking_state_time_mine(inputs)
});