/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_SeatsInputs */

const sv_listing_seats = /** @type {(inputs: Listing_SeatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lediga platser`)
};

const en_listing_seats = /** @type {(inputs: Listing_SeatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free seats`)
};

/**
* | output |
* | --- |
* | "Free seats" |
*
* @param {Listing_SeatsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_seats = /** @type {((inputs?: Listing_SeatsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_SeatsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_seats(inputs)
	return sv_listing_seats(inputs)
});