/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Place_HintInputs */

const sv_offer_place_hint = /** @type {(inputs: Offer_Place_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En plats i byn visas med sitt namn på kartan.`)
};

const en_offer_place_hint = /** @type {(inputs: Offer_Place_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A place in the village is shown on the map by its name.`)
};

/**
* | output |
* | --- |
* | "A place in the village is shown on the map by its name." |
*
* @param {Offer_Place_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_place_hint = /** @type {((inputs?: Offer_Place_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Place_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_place_hint(inputs)
	return sv_offer_place_hint(inputs)
});