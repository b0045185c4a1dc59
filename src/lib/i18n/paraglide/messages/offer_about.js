/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_AboutInputs */

const sv_offer_about = /** @type {(inputs: Offer_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad är det?`)
};

const en_offer_about = /** @type {(inputs: Offer_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is it?`)
};

/**
* | output |
* | --- |
* | "What is it?" |
*
* @param {Offer_AboutInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_about = /** @type {((inputs?: Offer_AboutInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_AboutInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_about(inputs)
	return sv_offer_about(inputs)
});