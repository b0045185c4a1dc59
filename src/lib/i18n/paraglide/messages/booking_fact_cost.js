/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Fact_CostInputs */

const sv_booking_fact_cost = /** @type {(inputs: Booking_Fact_CostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kostnad`)
};

const en_booking_fact_cost = /** @type {(inputs: Booking_Fact_CostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cost`)
};

/**
* | output |
* | --- |
* | "Cost" |
*
* @param {Booking_Fact_CostInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_cost = /** @type {((inputs?: Booking_Fact_CostInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_CostInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_cost(inputs)
	return sv_booking_fact_cost(inputs)
});