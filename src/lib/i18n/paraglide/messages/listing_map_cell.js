/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Listing_Map_CellInputs */

const sv_listing_map_cell = /** @type {(inputs: Listing_Map_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Karta: området där ${i?.title} finns`)
};

const en_listing_map_cell = /** @type {(inputs: Listing_Map_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Map: the area where ${i?.title} is`)
};

/**
* | output |
* | --- |
* | "Map: the area where {title} is" |
*
* @param {Listing_Map_CellInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_map_cell = /** @type {((inputs: Listing_Map_CellInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Map_CellInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_map_cell(inputs)
	return sv_listing_map_cell(inputs)
});