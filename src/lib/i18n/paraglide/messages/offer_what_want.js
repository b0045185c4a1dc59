/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_What_WantInputs */

const sv_offer_what_want = /** @type {(inputs: Offer_What_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Efterlysa något`)
};

const en_offer_what_want = /** @type {(inputs: Offer_What_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for something`)
};

/**
* | output |
* | --- |
* | "Ask for something" |
*
* @param {Offer_What_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_what_want = /** @type {((inputs?: Offer_What_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_What_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_what_want(inputs)
	return sv_offer_what_want(inputs)
});