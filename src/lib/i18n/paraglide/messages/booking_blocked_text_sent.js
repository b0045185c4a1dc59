/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Blocked_Text_SentInputs */

const sv_booking_blocked_text_sent = /** @type {(inputs: Booking_Blocked_Text_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har föreslagit en annan tid. ${i?.who} ska bara svara.`)
};

const en_booking_blocked_text_sent = /** @type {(inputs: Booking_Blocked_Text_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have suggested another time. ${i?.who} has only to answer.`)
};

/**
* | output |
* | --- |
* | "You have suggested another time. {who} has only to answer." |
*
* @param {Booking_Blocked_Text_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_blocked_text_sent = /** @type {((inputs: Booking_Blocked_Text_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Blocked_Text_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_blocked_text_sent(inputs)
	return sv_booking_blocked_text_sent(inputs)
});