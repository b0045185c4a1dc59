/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Start_Over_TitleInputs */

const sv_offer_start_over_title = /** @type {(inputs: Offer_Start_Over_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Börja om från början?`)
};

const en_offer_start_over_title = /** @type {(inputs: Offer_Start_Over_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start over from the beginning?`)
};

/**
* | output |
* | --- |
* | "Start over from the beginning?" |
*
* @param {Offer_Start_Over_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_start_over_title = /** @type {((inputs?: Offer_Start_Over_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Start_Over_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_start_over_title(inputs)
	return sv_offer_start_over_title(inputs)
});