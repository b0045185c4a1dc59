/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown>, reason: NonNullable<unknown> }} Booking_Is_CancelledInputs */

const sv_booking_is_cancelled = /** @type {(inputs: Booking_Is_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} ${i?.days} är avbokat. ${i?.reason}.`)
};

const en_booking_is_cancelled = /** @type {(inputs: Booking_Is_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} ${i?.days} is cancelled. ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "{title} {days} is cancelled. {reason}." |
*
* @param {Booking_Is_CancelledInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_cancelled = /** @type {((inputs: Booking_Is_CancelledInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_CancelledInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_cancelled(inputs)
	return sv_booking_is_cancelled(inputs)
});