/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Booking_Access_TitleInputs */

const sv_booking_access_title = /** @type {(inputs: Booking_Access_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nyckel och kod`)
};

const en_booking_access_title = /** @type {(inputs: Booking_Access_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Key and code`)
};

/**
* | output |
* | --- |
* | "Key and code" |
*
* @param {Booking_Access_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const booking_access_title = /** @type {((inputs?: Booking_Access_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Booking_Access_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_booking_access_title(inputs)
	return sv_booking_access_title(inputs)
});