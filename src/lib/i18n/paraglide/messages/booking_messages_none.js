/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Messages_NoneInputs */

const sv_booking_messages_none = /** @type {(inputs: Booking_Messages_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ni har inte skrivit till varandra än.`)
};

const en_booking_messages_none = /** @type {(inputs: Booking_Messages_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have not written to each other yet.`)
};

/**
* | output |
* | --- |
* | "You have not written to each other yet." |
*
* @param {Booking_Messages_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_messages_none = /** @type {((inputs?: Booking_Messages_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Messages_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_messages_none(inputs)
	return sv_booking_messages_none(inputs)
});