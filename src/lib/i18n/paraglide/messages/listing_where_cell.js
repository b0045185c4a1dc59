/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Where_CellInputs */

const sv_listing_where_cell = /** @type {(inputs: Listing_Where_CellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ungefär här. Exakt plats visas när ägaren sagt ja.`)
};

const en_listing_where_cell = /** @type {(inputs: Listing_Where_CellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About here. The exact place is shown once the owner has said yes.`)
};

/**
* | output |
* | --- |
* | "About here. The exact place is shown once the owner has said yes." |
*
* @param {Listing_Where_CellInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_where_cell = /** @type {((inputs?: Listing_Where_CellInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Where_CellInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_where_cell(inputs)
	return sv_listing_where_cell(inputs)
});