/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, who: NonNullable<unknown> }} Booking_Is_Completed_RequesterInputs */

const sv_booking_is_completed_requester = /** @type {(inputs: Booking_Is_Completed_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är tillbaka hos ${i?.who}. Tack för den här gången!`)
};

const en_booking_is_completed_requester = /** @type {(inputs: Booking_Is_Completed_RequesterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is back with ${i?.who}. Thank you for this time!`)
};

/**
* | output |
* | --- |
* | "{title} is back with {who}. Thank you for this time!" |
*
* @param {Booking_Is_Completed_RequesterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_completed_requester = /** @type {((inputs: Booking_Is_Completed_RequesterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Completed_RequesterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_completed_requester(inputs)
	return sv_booking_is_completed_requester(inputs)
});