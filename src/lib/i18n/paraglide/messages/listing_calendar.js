/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_CalendarInputs */

const sv_listing_calendar = /** @type {(inputs: Listing_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lediga dagar`)
};

const en_listing_calendar = /** @type {(inputs: Listing_CalendarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free days`)
};

/**
* | output |
* | --- |
* | "Free days" |
*
* @param {Listing_CalendarInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_calendar = /** @type {((inputs?: Listing_CalendarInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_CalendarInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_calendar(inputs)
	return sv_listing_calendar(inputs)
});