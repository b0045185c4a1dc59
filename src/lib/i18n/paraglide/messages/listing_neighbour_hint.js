/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Neighbour_HintInputs */

const sv_listing_neighbour_hint = /** @type {(inputs: Listing_Neighbour_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Namnet ser den som är med i byn.`)
};

const en_listing_neighbour_hint = /** @type {(inputs: Listing_Neighbour_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Members of the village see the name.`)
};

/**
* | output |
* | --- |
* | "Members of the village see the name." |
*
* @param {Listing_Neighbour_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_neighbour_hint = /** @type {((inputs?: Listing_Neighbour_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Neighbour_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_neighbour_hint(inputs)
	return sv_listing_neighbour_hint(inputs)
});