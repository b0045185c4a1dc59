/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Start_Over_TextInputs */

const sv_offer_start_over_text = /** @type {(inputs: Offer_Start_Over_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du har skrivit och fotona i utkastet tas bort.`)
};

const en_offer_start_over_text = /** @type {(inputs: Offer_Start_Over_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you have written and the photos in the draft are removed.`)
};

/**
* | output |
* | --- |
* | "What you have written and the photos in the draft are removed." |
*
* @param {Offer_Start_Over_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_start_over_text = /** @type {((inputs?: Offer_Start_Over_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Start_Over_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_start_over_text(inputs)
	return sv_offer_start_over_text(inputs)
});