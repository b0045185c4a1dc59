/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Done_HereInputs */

const sv_booking_done_here = /** @type {(inputs: Booking_Done_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välkommen! Nu vet alla att du är här.`)
};

const en_booking_done_here = /** @type {(inputs: Booking_Done_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welcome! Now everybody knows that you are here.`)
};

/**
* | output |
* | --- |
* | "Welcome! Now everybody knows that you are here." |
*
* @param {Booking_Done_HereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_here = /** @type {((inputs?: Booking_Done_HereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_HereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_here(inputs)
	return sv_booking_done_here(inputs)
});