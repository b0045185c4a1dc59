/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Listing_NeighbourInputs */

const sv_listing_neighbour = /** @type {(inputs: Listing_NeighbourInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En granne i ${i?.village}`)
};

const en_listing_neighbour = /** @type {(inputs: Listing_NeighbourInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A neighbour in ${i?.village}`)
};

/**
* | output |
* | --- |
* | "A neighbour in {village}" |
*
* @param {Listing_NeighbourInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_neighbour = /** @type {((inputs: Listing_NeighbourInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_NeighbourInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_neighbour(inputs)
	return sv_listing_neighbour(inputs)
});