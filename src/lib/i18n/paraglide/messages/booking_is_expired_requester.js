/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Expired_RequesterInputs */

const sv_booking_is_expired_requester = /** @type {(inputs: Booking_Is_Expired_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} hann inte svara om ${i?.title} ${i?.days}. Det går bra att fråga igen.`)
};

const en_booking_is_expired_requester = /** @type {(inputs: Booking_Is_Expired_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} did not get round to answering about ${i?.title} ${i?.days}. You are welcome to ask again.`)
};

/**
* | output |
* | --- |
* | "{who} did not get round to answering about {title} {days}. You are welcome to ask again." |
*
* @param {Booking_Is_Expired_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_expired_requester = /** @type {((inputs: Booking_Is_Expired_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Expired_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_expired_requester(inputs)
	return sv_booking_is_expired_requester(inputs)
});