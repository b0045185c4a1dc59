/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown>, reason: NonNullable<unknown> }} Booking_Is_Cancelled_MineInputs */

const sv_booking_is_cancelled_mine = /** @type {(inputs: Booking_Is_Cancelled_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du avbokade ${i?.title} ${i?.days}. ${i?.reason}.`)
};

const en_booking_is_cancelled_mine = /** @type {(inputs: Booking_Is_Cancelled_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You cancelled ${i?.title} ${i?.days}. ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "You cancelled {title} {days}. {reason}." |
*
* @param {Booking_Is_Cancelled_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_cancelled_mine = /** @type {((inputs: Booking_Is_Cancelled_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Cancelled_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_cancelled_mine(inputs)
	return sv_booking_is_cancelled_mine(inputs)
});