/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ distance: NonNullable<unknown> }} Listing_Where_From_CentreInputs */

const sv_listing_where_from_centre = /** @type {(inputs: Listing_Where_From_CentreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Omkring ${i?.distance} från byns mitt.`)
};

const en_listing_where_from_centre = /** @type {(inputs: Listing_Where_From_CentreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`About ${i?.distance} from the middle of the village.`)
};

/**
* | output |
* | --- |
* | "About {distance} from the middle of the village." |
*
* @param {Listing_Where_From_CentreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_where_from_centre = /** @type {((inputs: Listing_Where_From_CentreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Where_From_CentreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_where_from_centre(inputs)
	return sv_listing_where_from_centre(inputs)
});