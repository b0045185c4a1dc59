/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Behalf_ByInputs */

const sv_booking_behalf_by = /** @type {(inputs: Booking_Behalf_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokat av`)
};

const en_booking_behalf_by = /** @type {(inputs: Booking_Behalf_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked by`)
};

/**
* | output |
* | --- |
* | "Booked by" |
*
* @param {Booking_Behalf_ByInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_behalf_by = /** @type {((inputs?: Booking_Behalf_ByInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Behalf_ByInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_behalf_by(inputs)
	return sv_booking_behalf_by(inputs)
});