/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Words_Not_ComparedInputs */

const sv_booking_words_not_compared = /** @type {(inputs: Booking_Words_Not_ComparedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Orden jämfördes inte.`)
};

const en_booking_words_not_compared = /** @type {(inputs: Booking_Words_Not_ComparedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The words were not compared.`)
};

/**
* | output |
* | --- |
* | "The words were not compared." |
*
* @param {Booking_Words_Not_ComparedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_words_not_compared = /** @type {((inputs?: Booking_Words_Not_ComparedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Words_Not_ComparedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_words_not_compared(inputs)
	return sv_booking_words_not_compared(inputs)
});