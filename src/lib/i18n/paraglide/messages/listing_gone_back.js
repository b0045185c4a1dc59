/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Listing_Gone_BackInputs */

const sv_listing_gone_back = /** @type {(inputs: Listing_Gone_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Till torget i ${i?.village}`)
};

const en_listing_gone_back = /** @type {(inputs: Listing_Gone_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To the square in ${i?.village}`)
};

/**
* | output |
* | --- |
* | "To the square in {village}" |
*
* @param {Listing_Gone_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_gone_back = /** @type {((inputs: Listing_Gone_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Gone_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_gone_back(inputs)
	return sv_listing_gone_back(inputs)
});