/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Hours_Completed_RequesterInputs */

const sv_booking_is_hours_completed_requester = /** @type {(inputs: Booking_Is_Hours_Completed_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Klart. Du hade ${i?.title} ${i?.days}. Tack för den här gången!`)
};

const en_booking_is_hours_completed_requester = /** @type {(inputs: Booking_Is_Hours_Completed_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Done. You had ${i?.title} ${i?.days}. Thank you for this time!`)
};

/**
* | output |
* | --- |
* | "Done. You had {title} {days}. Thank you for this time!" |
*
* @param {Booking_Is_Hours_Completed_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_hours_completed_requester = /** @type {((inputs: Booking_Is_Hours_Completed_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Hours_Completed_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_hours_completed_requester(inputs)
	return sv_booking_is_hours_completed_requester(inputs)
});