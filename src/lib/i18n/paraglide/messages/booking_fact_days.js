/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Fact_DaysInputs */

const sv_booking_fact_days = /** @type {(inputs: Booking_Fact_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagar`)
};

const en_booking_fact_days = /** @type {(inputs: Booking_Fact_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Days`)
};

/**
* | output |
* | --- |
* | "Days" |
*
* @param {Booking_Fact_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_days = /** @type {((inputs?: Booking_Fact_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_days(inputs)
	return sv_booking_fact_days(inputs)
});