/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Title_ItemInputs */

const sv_offer_title_item = /** @type {(inputs: Offer_Title_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad heter saken?`)
};

const en_offer_title_item = /** @type {(inputs: Offer_Title_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is the thing called?`)
};

/**
* | output |
* | --- |
* | "What is the thing called?" |
*
* @param {Offer_Title_ItemInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_title_item = /** @type {((inputs?: Offer_Title_ItemInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Title_ItemInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_title_item(inputs)
	return sv_offer_title_item(inputs)
});