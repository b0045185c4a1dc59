/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown>, who: NonNullable<unknown> }} Booking_Blocked_Text_OwnerInputs */

const sv_booking_blocked_text_owner = /** @type {(inputs: Booking_Blocked_Text_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.reason}. ${i?.who} har fått veta det. Skriv ett meddelande om hur ni gör, avboka, eller öppna tiden igen i annonsen.`)
};

const en_booking_blocked_text_owner = /** @type {(inputs: Booking_Blocked_Text_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.reason}. ${i?.who} has been told. Write a message about what to do, cancel, or open the time again in the listing.`)
};

/**
* | output |
* | --- |
* | "{reason}. {who} has been told. Write a message about what to do, cancel, or open the time again in the listing." |
*
* @param {Booking_Blocked_Text_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_blocked_text_owner = /** @type {((inputs: Booking_Blocked_Text_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Blocked_Text_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_blocked_text_owner(inputs)
	return sv_booking_blocked_text_owner(inputs)
});