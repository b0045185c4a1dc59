/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Done_AppliedInputs */

const sv_booking_done_applied = /** @type {(inputs: Booking_Done_AppliedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagarna är ändrade.`)
};

const en_booking_done_applied = /** @type {(inputs: Booking_Done_AppliedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The days are changed.`)
};

/**
* | output |
* | --- |
* | "The days are changed." |
*
* @param {Booking_Done_AppliedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_done_applied = /** @type {((inputs?: Booking_Done_AppliedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Done_AppliedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_done_applied(inputs)
	return sv_booking_done_applied(inputs)
});