/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_About_TitleInputs */

const sv_booking_about_title = /** @type {(inputs: Booking_About_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om lånet`)
};

const en_booking_about_title = /** @type {(inputs: Booking_About_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About the loan`)
};

/**
* | output |
* | --- |
* | "About the loan" |
*
* @param {Booking_About_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_about_title = /** @type {((inputs?: Booking_About_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_About_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_about_title(inputs)
	return sv_booking_about_title(inputs)
});