/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Booking_From_DayInputs */

const sv_booking_from_day = /** @type {(inputs: Booking_From_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Från ${i?.day} kan du skriva upp överlämningen här.`)
};

const en_booking_from_day = /** @type {(inputs: Booking_From_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.day} you can note the handover here.`)
};

/**
* | output |
* | --- |
* | "From {day} you can note the handover here." |
*
* @param {Booking_From_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_from_day = /** @type {((inputs: Booking_From_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_From_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_from_day(inputs)
	return sv_booking_from_day(inputs)
});