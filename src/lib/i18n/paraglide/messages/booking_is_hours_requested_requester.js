/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown>, when: NonNullable<unknown> }} Booking_Is_Hours_Requested_RequesterInputs */

const sv_booking_is_hours_requested_requester = /** @type {(inputs: Booking_Is_Hours_Requested_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du har frågat ${i?.who} om ${i?.title} ${i?.days}. ${i?.who} har till ${i?.when} på sig att svara.`)
};

const en_booking_is_hours_requested_requester = /** @type {(inputs: Booking_Is_Hours_Requested_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You have asked ${i?.who} for ${i?.title} ${i?.days}. ${i?.who} has until ${i?.when} to answer.`)
};

/**
* | output |
* | --- |
* | "You have asked {who} for {title} {days}. {who} has until {when} to answer." |
*
* @param {Booking_Is_Hours_Requested_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_requested_requester = /** @type {((inputs: Booking_Is_Hours_Requested_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_Requested_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_requested_requester(inputs)
	return sv_booking_is_hours_requested_requester(inputs)
});