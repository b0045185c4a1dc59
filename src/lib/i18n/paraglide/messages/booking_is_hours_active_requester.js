/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, until: NonNullable<unknown> }} Booking_Is_Hours_Active_RequesterInputs */

const sv_booking_is_hours_active_requester = /** @type {(inputs: Booking_Is_Hours_Active_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du är på plats i ${i?.title}, till kl. ${i?.until}.`)
};

const en_booking_is_hours_active_requester = /** @type {(inputs: Booking_Is_Hours_Active_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are there: ${i?.title}, until ${i?.until}.`)
};

/**
* | output |
* | --- |
* | "You are there: {title}, until {until}." |
*
* @param {Booking_Is_Hours_Active_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_active_requester = /** @type {((inputs: Booking_Is_Hours_Active_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_Active_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_active_requester(inputs)
	return sv_booking_is_hours_active_requester(inputs)
});