/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown>, reason: NonNullable<unknown> }} Booking_Is_Cancelled_TheirsInputs */

const sv_booking_is_cancelled_theirs = /** @type {(inputs: Booking_Is_Cancelled_TheirsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har avbokat ${i?.title} ${i?.days}. ${i?.reason}.`)
};

const en_booking_is_cancelled_theirs = /** @type {(inputs: Booking_Is_Cancelled_TheirsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} has cancelled ${i?.title} ${i?.days}. ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "{who} has cancelled {title} {days}. {reason}." |
*
* @param {Booking_Is_Cancelled_TheirsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_cancelled_theirs = /** @type {((inputs: Booking_Is_Cancelled_TheirsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Cancelled_TheirsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_cancelled_theirs(inputs)
	return sv_booking_is_cancelled_theirs(inputs)
});