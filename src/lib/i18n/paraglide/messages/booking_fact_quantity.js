/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Fact_QuantityInputs */

const sv_booking_fact_quantity = /** @type {(inputs: Booking_Fact_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antal`)
};

const en_booking_fact_quantity = /** @type {(inputs: Booking_Fact_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many`)
};

/**
* | output |
* | --- |
* | "How many" |
*
* @param {Booking_Fact_QuantityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_quantity = /** @type {((inputs?: Booking_Fact_QuantityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_QuantityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_quantity(inputs)
	return sv_booking_fact_quantity(inputs)
});