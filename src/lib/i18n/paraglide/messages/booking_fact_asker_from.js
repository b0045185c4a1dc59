/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, village: NonNullable<unknown> }} Booking_Fact_Asker_FromInputs */

const sv_booking_fact_asker_from = /** @type {(inputs: Booking_Fact_Asker_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, från ${i?.village}`)
};

const en_booking_fact_asker_from = /** @type {(inputs: Booking_Fact_Asker_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, from ${i?.village}`)
};

/**
* | output |
* | --- |
* | "{name}, from {village}" |
*
* @param {Booking_Fact_Asker_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_fact_asker_from = /** @type {((inputs: Booking_Fact_Asker_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Fact_Asker_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_fact_asker_from(inputs)
	return sv_booking_fact_asker_from(inputs)
});