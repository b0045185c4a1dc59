/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Fact_AskerInputs */

const sv_booking_fact_asker = /** @type {(inputs: Booking_Fact_AskerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vem`)
};

const en_booking_fact_asker = /** @type {(inputs: Booking_Fact_AskerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who`)
};

/**
* | output |
* | --- |
* | "Who" |
*
* @param {Booking_Fact_AskerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_asker = /** @type {((inputs?: Booking_Fact_AskerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_AskerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_asker(inputs)
	return sv_booking_fact_asker(inputs)
});