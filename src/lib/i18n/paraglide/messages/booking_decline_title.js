/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Decline_TitleInputs */

const sv_booking_decline_title = /** @type {(inputs: Booking_Decline_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Säg nej till ${i?.who}`)
};

const en_booking_decline_title = /** @type {(inputs: Booking_Decline_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Say no to ${i?.who}`)
};

/**
* | output |
* | --- |
* | "Say no to {who}" |
*
* @param {Booking_Decline_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_decline_title = /** @type {((inputs: Booking_Decline_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Decline_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_decline_title(inputs)
	return sv_booking_decline_title(inputs)
});