/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Keep_ReasonInputs */

const sv_offer_keep_reason = /** @type {(inputs: Offer_Keep_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Varför?`)
};

const en_offer_keep_reason = /** @type {(inputs: Offer_Keep_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why?`)
};

/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Offer_Keep_ReasonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep_reason = /** @type {((inputs?: Offer_Keep_ReasonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Keep_ReasonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep_reason(inputs)
	return sv_offer_keep_reason(inputs)
});