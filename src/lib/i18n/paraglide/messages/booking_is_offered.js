/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown>, when: NonNullable<unknown> }} Booking_Is_OfferedInputs */

const sv_booking_is_offered = /** @type {(inputs: Booking_Is_OfferedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är ledig ${i?.days}. Tiden är din om du tar den före ${i?.when}.`)
};

const en_booking_is_offered = /** @type {(inputs: Booking_Is_OfferedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is free ${i?.days}. The time is yours if you take it before ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "{title} is free {days}. The time is yours if you take it before {when}." |
*
* @param {Booking_Is_OfferedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_offered = /** @type {((inputs: Booking_Is_OfferedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_OfferedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_offered(inputs)
	return sv_booking_is_offered(inputs)
});