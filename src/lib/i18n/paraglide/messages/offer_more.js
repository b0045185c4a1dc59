/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_MoreInputs */

const sv_offer_more = /** @type {(inputs: Offer_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fler villkor (frivilligt)`)
};

const en_offer_more = /** @type {(inputs: Offer_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More terms (optional)`)
};

/**
* | output |
* | --- |
* | "More terms (optional)" |
*
* @param {Offer_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_more = /** @type {((inputs?: Offer_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_more(inputs)
	return sv_offer_more(inputs)
});