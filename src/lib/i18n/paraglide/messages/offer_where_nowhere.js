/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Where_NowhereInputs */

const sv_offer_where_nowhere = /** @type {(inputs: Offer_Where_NowhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det spelar ingen roll`)
};

const en_offer_where_nowhere = /** @type {(inputs: Offer_Where_NowhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It does not matter`)
};

/**
* | output |
* | --- |
* | "It does not matter" |
*
* @param {Offer_Where_NowhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_where_nowhere = /** @type {((inputs?: Offer_Where_NowhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Where_NowhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_where_nowhere(inputs)
	return sv_offer_where_nowhere(inputs)
});