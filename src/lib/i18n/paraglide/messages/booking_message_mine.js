/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Message_MineInputs */

const sv_booking_message_mine = /** @type {(inputs: Booking_Message_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du skrev`)
};

const en_booking_message_mine = /** @type {(inputs: Booking_Message_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You wrote`)
};

/**
* | output |
* | --- |
* | "You wrote" |
*
* @param {Booking_Message_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_message_mine = /** @type {((inputs?: Booking_Message_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Message_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_message_mine(inputs)
	return sv_booking_message_mine(inputs)
});