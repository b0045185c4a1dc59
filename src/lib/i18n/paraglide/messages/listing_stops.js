/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_StopsInputs */

const sv_listing_stops = /** @type {(inputs: Listing_StopsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hållplatser och tider`)
};

const en_listing_stops = /** @type {(inputs: Listing_StopsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stops and times`)
};

/**
* | output |
* | --- |
* | "Stops and times" |
*
* @param {Listing_StopsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_stops = /** @type {((inputs?: Listing_StopsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_StopsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_stops(inputs)
	return sv_listing_stops(inputs)
});