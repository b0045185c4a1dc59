/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Missing_TitleInputs */

const sv_booking_missing_title = /** @type {(inputs: Booking_Missing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är inte ditt att läsa, eller så finns det inte`)
};

const en_booking_missing_title = /** @type {(inputs: Booking_Missing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not yours to read, or it is not there`)
};

/**
* | output |
* | --- |
* | "This is not yours to read, or it is not there" |
*
* @param {Booking_Missing_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_missing_title = /** @type {((inputs?: Booking_Missing_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Missing_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_missing_title(inputs)
	return sv_booking_missing_title(inputs)
});