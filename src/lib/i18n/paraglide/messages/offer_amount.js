/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_AmountInputs */

const sv_offer_amount = /** @type {(inputs: Offer_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur mycket?`)
};

const en_offer_amount = /** @type {(inputs: Offer_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How much?`)
};

/**
* | output |
* | --- |
* | "How much?" |
*
* @param {Offer_AmountInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_amount = /** @type {((inputs?: Offer_AmountInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_AmountInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_amount(inputs)
	return sv_offer_amount(inputs)
});