/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, title: NonNullable<unknown>, days: NonNullable<unknown> }} Booking_Is_Expired_OwnerInputs */

const sv_booking_is_expired_owner = /** @type {(inputs: Booking_Is_Expired_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tiden gick ut innan ${i?.who} fick svar om ${i?.title} ${i?.days}.`)
};

const en_booking_is_expired_owner = /** @type {(inputs: Booking_Is_Expired_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Time ran out before ${i?.who} got an answer about ${i?.title} ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "Time ran out before {who} got an answer about {title} {days}." |
*
* @param {Booking_Is_Expired_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_is_expired_owner = /** @type {((inputs: Booking_Is_Expired_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Is_Expired_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_is_expired_owner(inputs)
	return sv_booking_is_expired_owner(inputs)
});