/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_TermsInputs */

const sv_offer_terms = /** @type {(inputs: Offer_TermsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad gäller?`)
};

const en_offer_terms = /** @type {(inputs: Offer_TermsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On what terms?`)
};

/**
* | output |
* | --- |
* | "On what terms?" |
*
* @param {Offer_TermsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_terms = /** @type {((inputs?: Offer_TermsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_TermsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_terms(inputs)
	return sv_offer_terms(inputs)
});