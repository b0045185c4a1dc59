/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_What_Item_HintInputs */

const sv_offer_what_item_hint = /** @type {(inputs: Offer_What_Item_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verktyg, släp, tält, våffeljärn …`)
};

const en_offer_what_item_hint = /** @type {(inputs: Offer_What_Item_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tools, a trailer, a tent, a waffle iron …`)
};

/**
* | output |
* | --- |
* | "Tools, a trailer, a tent, a waffle iron …" |
*
* @param {Offer_What_Item_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_what_item_hint = /** @type {((inputs?: Offer_What_Item_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_What_Item_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_what_item_hint(inputs)
	return sv_offer_what_item_hint(inputs)
});