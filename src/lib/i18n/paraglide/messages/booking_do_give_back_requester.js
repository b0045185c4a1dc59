/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Do_Give_Back_RequesterInputs */

const sv_booking_do_give_back_requester = /** @type {(inputs: Booking_Do_Give_Back_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lämna tillbaka`)
};

const en_booking_do_give_back_requester = /** @type {(inputs: Booking_Do_Give_Back_RequesterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give it back`)
};

/**
* | output |
* | --- |
* | "Give it back" |
*
* @param {Booking_Do_Give_Back_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_do_give_back_requester = /** @type {((inputs?: Booking_Do_Give_Back_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Do_Give_Back_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_do_give_back_requester(inputs)
	return sv_booking_do_give_back_requester(inputs)
});