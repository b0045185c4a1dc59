/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Has_BookingsInputs */

const sv_error_has_bookings = /** @type {(inputs: Error_Has_BookingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någon har lånat eller ska låna den här. Avboka eller avsluta lånen först, eller pausa annonsen.`)
};

const en_error_has_bookings = /** @type {(inputs: Error_Has_BookingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody has borrowed this or is about to. Cancel or finish those loans first, or pause the listing.`)
};

/**
* | output |
* | --- |
* | "Somebody has borrowed this or is about to. Cancel or finish those loans first, or pause the listing." |
*
* @param {Error_Has_BookingsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_has_bookings = /** @type {((inputs?: Error_Has_BookingsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Has_BookingsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_has_bookings(inputs)
	return sv_error_has_bookings(inputs)
});