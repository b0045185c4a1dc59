/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_AgreedInputs */

const sv_booking_state_agreed = /** @type {(inputs: Booking_State_AgreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på de andra`)
};

const en_booking_state_agreed = /** @type {(inputs: Booking_State_AgreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting for the others`)
};

/**
* | output |
* | --- |
* | "Waiting for the others" |
*
* @param {Booking_State_AgreedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_agreed = /** @type {((inputs?: Booking_State_AgreedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_AgreedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_agreed(inputs)
	return sv_booking_state_agreed(inputs)
});