/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_State_TalkInputs */

const sv_booking_state_talk = /** @type {(inputs: Booking_State_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samtal`)
};

const en_booking_state_talk = /** @type {(inputs: Booking_State_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Conversation`)
};

/**
* | output |
* | --- |
* | "Conversation" |
*
* @param {Booking_State_TalkInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_state_talk = /** @type {((inputs?: Booking_State_TalkInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_State_TalkInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_state_talk(inputs)
	return sv_booking_state_talk(inputs)
});