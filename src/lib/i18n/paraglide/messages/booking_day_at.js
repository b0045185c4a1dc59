/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, clock: NonNullable<unknown> }} Booking_Day_AtInputs */

const sv_booking_day_at = /** @type {(inputs: Booking_Day_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} kl. ${i?.clock}`)
};

const en_booking_day_at = /** @type {(inputs: Booking_Day_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}, ${i?.clock}`)
};

/**
* | output |
* | --- |
* | "{day}, {clock}" |
*
* @param {Booking_Day_AtInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_day_at = /** @type {((inputs: Booking_Day_AtInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Day_AtInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_day_at(inputs)
	return sv_booking_day_at(inputs)
});