/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Keep_Own_UseInputs */

const sv_offer_keep_own_use = /** @type {(inputs: Offer_Keep_Own_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag använder den själv`)
};

const en_offer_keep_own_use = /** @type {(inputs: Offer_Keep_Own_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I use it myself`)
};

/**
* | output |
* | --- |
* | "I use it myself" |
*
* @param {Offer_Keep_Own_UseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep_own_use = /** @type {((inputs?: Offer_Keep_Own_UseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Keep_Own_UseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep_own_use(inputs)
	return sv_offer_keep_own_use(inputs)
});