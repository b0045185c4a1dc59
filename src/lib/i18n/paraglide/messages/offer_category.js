/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_CategoryInputs */

const sv_offer_category = /** @type {(inputs: Offer_CategoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vilken sort?`)
};

const en_offer_category = /** @type {(inputs: Offer_CategoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What sort?`)
};

/**
* | output |
* | --- |
* | "What sort?" |
*
* @param {Offer_CategoryInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_category = /** @type {((inputs?: Offer_CategoryInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_CategoryInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_category(inputs)
	return sv_offer_category(inputs)
});