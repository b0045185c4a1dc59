/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Seats_WantedInputs */

const sv_listing_seats_wanted = /** @type {(inputs: Listing_Seats_WantedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Platser som behövs`)
};

const en_listing_seats_wanted = /** @type {(inputs: Listing_Seats_WantedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seats needed`)
};

/**
* | output |
* | --- |
* | "Seats needed" |
*
* @param {Listing_Seats_WantedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_seats_wanted = /** @type {((inputs?: Listing_Seats_WantedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Seats_WantedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_seats_wanted(inputs)
	return sv_listing_seats_wanted(inputs)
});