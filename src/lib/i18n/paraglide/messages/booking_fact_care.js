/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Fact_CareInputs */

const sv_booking_fact_care = /** @type {(inputs: Booking_Fact_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att tänka på`)
};

const en_booking_fact_care = /** @type {(inputs: Booking_Fact_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Good to know`)
};

/**
* | output |
* | --- |
* | "Good to know" |
*
* @param {Booking_Fact_CareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_care = /** @type {((inputs?: Booking_Fact_CareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_CareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_care(inputs)
	return sv_booking_fact_care(inputs)
});