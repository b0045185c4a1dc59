/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown> }} Booking_Is_Talk_RequesterInputs */

const sv_booking_is_talk_requester = /** @type {(inputs: Booking_Is_Talk_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har skrivit till ${i?.who} om ”${i?.title}”.`)
};

const en_booking_is_talk_requester = /** @type {(inputs: Booking_Is_Talk_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have written to ${i?.who} about “${i?.title}”.`)
};

/**
* | output |
* | --- |
* | "You have written to {who} about “{title}”." |
*
* @param {Booking_Is_Talk_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_talk_requester = /** @type {((inputs: Booking_Is_Talk_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Talk_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_talk_requester(inputs)
	return sv_booking_is_talk_requester(inputs)
});