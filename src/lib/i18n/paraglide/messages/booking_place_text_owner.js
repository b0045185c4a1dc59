/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Place_Text_OwnerInputs */

const sv_booking_place_text_owner = /** @type {(inputs: Booking_Place_Text_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du kan ringa ${i?.who} om något är oklart.`)
};

const en_booking_place_text_owner = /** @type {(inputs: Booking_Place_Text_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You can call ${i?.who} if anything is unclear.`)
};

/**
* | output |
* | --- |
* | "You can call {who} if anything is unclear." |
*
* @param {Booking_Place_Text_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_place_text_owner = /** @type {((inputs: Booking_Place_Text_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Place_Text_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_place_text_owner(inputs)
	return sv_booking_place_text_owner(inputs)
});