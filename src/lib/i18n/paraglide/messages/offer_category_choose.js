/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Category_ChooseInputs */

const sv_offer_category_choose = /** @type {(inputs: Offer_Category_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj i listan`)
};

const en_offer_category_choose = /** @type {(inputs: Offer_Category_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose from the list`)
};

/**
* | output |
* | --- |
* | "Choose from the list" |
*
* @param {Offer_Category_ChooseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_category_choose = /** @type {((inputs?: Offer_Category_ChooseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Category_ChooseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_category_choose(inputs)
	return sv_offer_category_choose(inputs)
});