/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_About_WantInputs */

const sv_offer_about_want = /** @type {(inputs: Offer_About_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad behöver du?`)
};

const en_offer_about_want = /** @type {(inputs: Offer_About_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What do you need?`)
};

/**
* | output |
* | --- |
* | "What do you need?" |
*
* @param {Offer_About_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_about_want = /** @type {((inputs?: Offer_About_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_About_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_about_want(inputs)
	return sv_offer_about_want(inputs)
});