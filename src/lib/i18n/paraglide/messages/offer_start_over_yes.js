/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Start_Over_YesInputs */

const sv_offer_start_over_yes = /** @type {(inputs: Offer_Start_Over_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, börja om`)
};

const en_offer_start_over_yes = /** @type {(inputs: Offer_Start_Over_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, start over`)
};

/**
* | output |
* | --- |
* | "Yes, start over" |
*
* @param {Offer_Start_Over_YesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_start_over_yes = /** @type {((inputs?: Offer_Start_Over_YesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Start_Over_YesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_start_over_yes(inputs)
	return sv_offer_start_over_yes(inputs)
});