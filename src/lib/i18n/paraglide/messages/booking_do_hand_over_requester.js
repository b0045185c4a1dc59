/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Hand_Over_RequesterInputs */

const sv_booking_do_hand_over_requester = /** @type {(inputs: Booking_Do_Hand_Over_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämta`)
};

const en_booking_do_hand_over_requester = /** @type {(inputs: Booking_Do_Hand_Over_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Collect it`)
};

/**
* | output |
* | --- |
* | "Collect it" |
*
* @param {Booking_Do_Hand_Over_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_hand_over_requester = /** @type {((inputs?: Booking_Do_Hand_Over_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Hand_Over_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_hand_over_requester(inputs)
	return sv_booking_do_hand_over_requester(inputs)
});