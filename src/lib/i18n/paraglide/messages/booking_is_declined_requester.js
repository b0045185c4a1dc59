/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown>, reason: NonNullable<unknown> }} Booking_Is_Declined_RequesterInputs */

const sv_booking_is_declined_requester = /** @type {(inputs: Booking_Is_Declined_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} kan inte låna ut ${i?.title} ${i?.days}. ${i?.reason}.`)
};

const en_booking_is_declined_requester = /** @type {(inputs: Booking_Is_Declined_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} cannot lend ${i?.title} ${i?.days}. ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "{who} cannot lend {title} {days}. {reason}." |
*
* @param {Booking_Is_Declined_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_declined_requester = /** @type {((inputs: Booking_Is_Declined_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Declined_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_declined_requester(inputs)
	return sv_booking_is_declined_requester(inputs)
});