/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Failed_TitleInputs */

const sv_booking_failed_title = /** @type {(inputs: Booking_Failed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samtalet gick inte att hämta`)
};

const en_booking_failed_title = /** @type {(inputs: Booking_Failed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The conversation could not be fetched`)
};

/**
* | output |
* | --- |
* | "The conversation could not be fetched" |
*
* @param {Booking_Failed_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_failed_title = /** @type {((inputs?: Booking_Failed_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Failed_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_failed_title(inputs)
	return sv_booking_failed_title(inputs)
});