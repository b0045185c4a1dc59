/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Now_LabelInputs */

const sv_booking_now_label = /** @type {(inputs: Booking_Now_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Läget just nu`)
};

const en_booking_now_label = /** @type {(inputs: Booking_Now_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How things stand`)
};

/**
* | output |
* | --- |
* | "How things stand" |
*
* @param {Booking_Now_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_now_label = /** @type {((inputs?: Booking_Now_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Now_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_now_label(inputs)
	return sv_booking_now_label(inputs)
});