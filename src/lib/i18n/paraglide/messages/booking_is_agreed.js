/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_AgreedInputs */

const sv_booking_is_agreed = /** @type {(inputs: Booking_Is_AgreedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har sagt ja till ${i?.title} ${i?.days}. Allt är bokat först när alla har sagt ja.`)
};

const en_booking_is_agreed = /** @type {(inputs: Booking_Is_AgreedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} has said yes to ${i?.title} ${i?.days}. It is booked only when everybody has said yes.`)
};

/**
* | output |
* | --- |
* | "{who} has said yes to {title} {days}. It is booked only when everybody has said yes." |
*
* @param {Booking_Is_AgreedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_agreed = /** @type {((inputs: Booking_Is_AgreedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_AgreedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_agreed(inputs)
	return sv_booking_is_agreed(inputs)
});