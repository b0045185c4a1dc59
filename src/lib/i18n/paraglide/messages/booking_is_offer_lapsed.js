/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown>, when: NonNullable<unknown> }} Booking_Is_Offer_LapsedInputs */

const sv_booking_is_offer_lapsed = /** @type {(inputs: Booking_Is_Offer_LapsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} ${i?.days} blev ledig, men ingen tog tiden före ${i?.when}. Den gick vidare till nästa i kön.`)
};

const en_booking_is_offer_lapsed = /** @type {(inputs: Booking_Is_Offer_LapsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} ${i?.days} came free, but nobody took it before ${i?.when}. It went on to the next in the queue.`)
};

/**
* | output |
* | --- |
* | "{title} {days} came free, but nobody took it before {when}. It went on to the next in the queue." |
*
* @param {Booking_Is_Offer_LapsedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_offer_lapsed = /** @type {((inputs: Booking_Is_Offer_LapsedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Offer_LapsedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_offer_lapsed(inputs)
	return sv_booking_is_offer_lapsed(inputs)
});