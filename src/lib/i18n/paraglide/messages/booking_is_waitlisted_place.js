/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown>, place: NonNullable<unknown> }} Booking_Is_Waitlisted_PlaceInputs */

const sv_booking_is_waitlisted_place = /** @type {(inputs: Booking_Is_Waitlisted_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du står i kö till ${i?.title} ${i?.days}, plats ${i?.place}. Vi hör av oss när det blir ledigt.`)
};

const en_booking_is_waitlisted_place = /** @type {(inputs: Booking_Is_Waitlisted_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are in the queue for ${i?.title} ${i?.days}, number ${i?.place}. You will hear when it is free.`)
};

/**
* | output |
* | --- |
* | "You are in the queue for {title} {days}, number {place}. You will hear when it is free." |
*
* @param {Booking_Is_Waitlisted_PlaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_waitlisted_place = /** @type {((inputs: Booking_Is_Waitlisted_PlaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Waitlisted_PlaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_waitlisted_place(inputs)
	return sv_booking_is_waitlisted_place(inputs)
});