/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_What_Want_HintInputs */

const sv_offer_what_want_hint = /** @type {(inputs: Offer_What_Want_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga byn efter det du behöver`)
};

const en_offer_what_want_hint = /** @type {(inputs: Offer_What_Want_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask the village for what you need`)
};

/**
* | output |
* | --- |
* | "Ask the village for what you need" |
*
* @param {Offer_What_Want_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_what_want_hint = /** @type {((inputs?: Offer_What_Want_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_What_Want_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_what_want_hint(inputs)
	return sv_offer_what_want_hint(inputs)
});