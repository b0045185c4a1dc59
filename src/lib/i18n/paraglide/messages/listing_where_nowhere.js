/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Listing_Where_NowhereInputs */

const sv_listing_where_nowhere = /** @type {(inputs: Listing_Where_NowhereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Någonstans i ${i?.village}. Platsen gör ni upp om.`)
};

const en_listing_where_nowhere = /** @type {(inputs: Listing_Where_NowhereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Somewhere in ${i?.village}. You agree on the place together.`)
};

/**
* | output |
* | --- |
* | "Somewhere in {village}. You agree on the place together." |
*
* @param {Listing_Where_NowhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_where_nowhere = /** @type {((inputs: Listing_Where_NowhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Where_NowhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_where_nowhere(inputs)
	return sv_listing_where_nowhere(inputs)
});