/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_WaitlistedInputs */

const sv_booking_is_waitlisted = /** @type {(inputs: Booking_Is_WaitlistedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du står i kö till ${i?.title} ${i?.days}. Vi hör av oss när det blir ledigt.`)
};

const en_booking_is_waitlisted = /** @type {(inputs: Booking_Is_WaitlistedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are in the queue for ${i?.title} ${i?.days}. You will hear when it is free.`)
};

/**
* | output |
* | --- |
* | "You are in the queue for {title} {days}. You will hear when it is free." |
*
* @param {Booking_Is_WaitlistedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_waitlisted = /** @type {((inputs: Booking_Is_WaitlistedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_WaitlistedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_waitlisted(inputs)
	return sv_booking_is_waitlisted(inputs)
});