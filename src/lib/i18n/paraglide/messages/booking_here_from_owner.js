/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown>, who: NonNullable<unknown> }} Booking_Here_From_OwnerInputs */

const sv_booking_here_from_owner = /** @type {(inputs: Booking_Here_From_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Från ${i?.when} kan ni skriva upp här att ${i?.who} har kommit.`)
};

const en_booking_here_from_owner = /** @type {(inputs: Booking_Here_From_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.when} either of you can note here that ${i?.who} has come.`)
};

/**
* | output |
* | --- |
* | "From {when} either of you can note here that {who} has come." |
*
* @param {Booking_Here_From_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_here_from_owner = /** @type {((inputs: Booking_Here_From_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Here_From_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_here_from_owner(inputs)
	return sv_booking_here_from_owner(inputs)
});