/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown> }} Booking_Is_Talk_OwnerInputs */

const sv_booking_is_talk_owner = /** @type {(inputs: Booking_Is_Talk_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} har skrivit till dig om ”${i?.title}”.`)
};

const en_booking_is_talk_owner = /** @type {(inputs: Booking_Is_Talk_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} has written to you about “${i?.title}”.`)
};

/**
* | output |
* | --- |
* | "{who} has written to you about “{title}”." |
*
* @param {Booking_Is_Talk_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_talk_owner = /** @type {((inputs: Booking_Is_Talk_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Talk_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_talk_owner(inputs)
	return sv_booking_is_talk_owner(inputs)
});