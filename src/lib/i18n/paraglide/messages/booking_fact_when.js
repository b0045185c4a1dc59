/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Fact_WhenInputs */

const sv_booking_fact_when = /** @type {(inputs: Booking_Fact_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När`)
};

const en_booking_fact_when = /** @type {(inputs: Booking_Fact_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When`)
};

/**
* | output |
* | --- |
* | "When" |
*
* @param {Booking_Fact_WhenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_when = /** @type {((inputs?: Booking_Fact_WhenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_WhenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_when(inputs)
	return sv_booking_fact_when(inputs)
});