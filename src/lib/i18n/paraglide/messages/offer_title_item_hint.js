/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Title_Item_HintInputs */

const sv_offer_title_item_hint = /** @type {(inputs: Offer_Title_Item_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel: Släpkärra med kåpa`)
};

const en_offer_title_item_hint = /** @type {(inputs: Offer_Title_Item_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: Trailer with a cover`)
};

/**
* | output |
* | --- |
* | "For example: Trailer with a cover" |
*
* @param {Offer_Title_Item_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_title_item_hint = /** @type {((inputs?: Offer_Title_Item_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Title_Item_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_title_item_hint(inputs)
	return sv_offer_title_item_hint(inputs)
});