/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown>, reason: NonNullable<unknown> }} Booking_Is_BlockedInputs */

const sv_booking_is_blocked = /** @type {(inputs: Booking_Is_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har behövt stänga ${i?.title} ${i?.days}. ${i?.reason}. Din bokning finns kvar tills ni har kommit överens.`)
};

const en_booking_is_blocked = /** @type {(inputs: Booking_Is_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} had to close ${i?.title} ${i?.days}. ${i?.reason}. Your booking stays until you two have agreed.`)
};

/**
* | output |
* | --- |
* | "{who} had to close {title} {days}. {reason}. Your booking stays until you two have agreed." |
*
* @param {Booking_Is_BlockedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_blocked = /** @type {((inputs: Booking_Is_BlockedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_BlockedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_blocked(inputs)
	return sv_booking_is_blocked(inputs)
});