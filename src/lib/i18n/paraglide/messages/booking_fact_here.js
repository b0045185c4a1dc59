/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Fact_HereInputs */

const sv_booking_fact_here = /** @type {(inputs: Booking_Fact_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När du kommer`)
};

const en_booking_fact_here = /** @type {(inputs: Booking_Fact_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When you come`)
};

/**
* | output |
* | --- |
* | "When you come" |
*
* @param {Booking_Fact_HereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_here = /** @type {((inputs?: Booking_Fact_HereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_HereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_here(inputs)
	return sv_booking_fact_here(inputs)
});