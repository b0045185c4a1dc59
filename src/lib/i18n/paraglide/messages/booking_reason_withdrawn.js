/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Reason_WithdrawnInputs */

const sv_booking_reason_withdrawn = /** @type {(inputs: Booking_Reason_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen är borttagen`)
};

const en_booking_reason_withdrawn = /** @type {(inputs: Booking_Reason_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The listing was taken down`)
};

/**
* | output |
* | --- |
* | "The listing was taken down" |
*
* @param {Booking_Reason_WithdrawnInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_reason_withdrawn = /** @type {((inputs?: Booking_Reason_WithdrawnInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Reason_WithdrawnInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_reason_withdrawn(inputs)
	return sv_booking_reason_withdrawn(inputs)
});