/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Condition_WornInputs */

const sv_booking_condition_worn = /** @type {(inputs: Booking_Condition_WornInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lite slitet`)
};

const en_booking_condition_worn = /** @type {(inputs: Booking_Condition_WornInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A little worn`)
};

/**
* | output |
* | --- |
* | "A little worn" |
*
* @param {Booking_Condition_WornInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_condition_worn = /** @type {((inputs?: Booking_Condition_WornInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Condition_WornInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_condition_worn(inputs)
	return sv_booking_condition_worn(inputs)
});