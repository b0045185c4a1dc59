/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Booking_Done_Here_OwnerInputs */

const sv_booking_done_here_owner = /** @type {(inputs: Booking_Done_Here_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Uppskrivet: ${i?.who} är på plats.`)
};

const en_booking_done_here_owner = /** @type {(inputs: Booking_Done_Here_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Noted: ${i?.who} is there.`)
};

/**
* | output |
* | --- |
* | "Noted: {who} is there." |
*
* @param {Booking_Done_Here_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_here_owner = /** @type {((inputs: Booking_Done_Here_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_Here_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_here_owner(inputs)
	return sv_booking_done_here_owner(inputs)
});