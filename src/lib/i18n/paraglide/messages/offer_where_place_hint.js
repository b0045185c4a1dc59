/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Where_Place_HintInputs */

const sv_offer_where_place_hint = /** @type {(inputs: Offer_Where_Place_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bygdegården, affären, bryggan …`)
};

const en_offer_where_place_hint = /** @type {(inputs: Offer_Where_Place_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village hall, the shop, the jetty …`)
};

/**
* | output |
* | --- |
* | "The village hall, the shop, the jetty …" |
*
* @param {Offer_Where_Place_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_where_place_hint = /** @type {((inputs?: Offer_Where_Place_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Where_Place_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_where_place_hint(inputs)
	return sv_offer_where_place_hint(inputs)
});