/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_Bundle_LapsedInputs */

const sv_booking_reason_bundle_lapsed = /** @type {(inputs: Booking_Reason_Bundle_LapsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En annan del av paketet gick inte att få`)
};

const en_booking_reason_bundle_lapsed = /** @type {(inputs: Booking_Reason_Bundle_LapsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another part of the bundle could not be had`)
};

/**
* | output |
* | --- |
* | "Another part of the bundle could not be had" |
*
* @param {Booking_Reason_Bundle_LapsedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_bundle_lapsed = /** @type {((inputs?: Booking_Reason_Bundle_LapsedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_Bundle_LapsedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_bundle_lapsed(inputs)
	return sv_booking_reason_bundle_lapsed(inputs)
});