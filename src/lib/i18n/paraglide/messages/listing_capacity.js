/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_CapacityInputs */

const sv_listing_capacity = /** @type {(inputs: Listing_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plats för`)
};

const en_listing_capacity = /** @type {(inputs: Listing_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Room for`)
};

/**
* | output |
* | --- |
* | "Room for" |
*
* @param {Listing_CapacityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_capacity = /** @type {((inputs?: Listing_CapacityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_CapacityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_capacity(inputs)
	return sv_listing_capacity(inputs)
});