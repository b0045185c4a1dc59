/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ place: NonNullable<unknown> }} Listing_Map_PlaceInputs */

const sv_listing_map_place = /** @type {(inputs: Listing_Map_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Karta: ${i?.place}`)
};

const en_listing_map_place = /** @type {(inputs: Listing_Map_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Map: ${i?.place}`)
};

/**
* | output |
* | --- |
* | "Map: {place}" |
*
* @param {Listing_Map_PlaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_map_place = /** @type {((inputs: Listing_Map_PlaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Map_PlaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_map_place(inputs)
	return sv_listing_map_place(inputs)
});