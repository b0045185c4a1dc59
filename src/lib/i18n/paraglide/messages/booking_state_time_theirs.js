/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_Time_TheirsInputs */

const sv_booking_state_time_theirs = /** @type {(inputs: Booking_State_Time_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Förslag på annan tid`)
};

const en_booking_state_time_theirs = /** @type {(inputs: Booking_State_Time_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suggestion of another time`)
};

/**
* | output |
* | --- |
* | "Suggestion of another time" |
*
* @param {Booking_State_Time_TheirsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_time_theirs = /** @type {((inputs?: Booking_State_Time_TheirsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_Time_TheirsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_time_theirs(inputs)
	return sv_booking_state_time_theirs(inputs)
});