/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_What_LegendInputs */

const sv_offer_what_legend = /** @type {(inputs: Offer_What_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad vill du göra?`)
};

const en_offer_what_legend = /** @type {(inputs: Offer_What_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What would you like to do?`)
};

/**
* | output |
* | --- |
* | "What would you like to do?" |
*
* @param {Offer_What_LegendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_what_legend = /** @type {((inputs?: Offer_What_LegendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_What_LegendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_what_legend(inputs)
	return sv_offer_what_legend(inputs)
});