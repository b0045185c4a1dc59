/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_QuantityInputs */

const sv_offer_quantity = /** @type {(inputs: Offer_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur många finns det?`)
};

const en_offer_quantity = /** @type {(inputs: Offer_QuantityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many are there?`)
};

/**
* | output |
* | --- |
* | "How many are there?" |
*
* @param {Offer_QuantityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_quantity = /** @type {((inputs?: Offer_QuantityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_QuantityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_quantity(inputs)
	return sv_offer_quantity(inputs)
});