/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Hearing_LoopInputs */

const sv_offer_hearing_loop = /** @type {(inputs: Offer_Hearing_LoopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hörslinga`)
};

const en_offer_hearing_loop = /** @type {(inputs: Offer_Hearing_LoopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hearing loop`)
};

/**
* | output |
* | --- |
* | "Hearing loop" |
*
* @param {Offer_Hearing_LoopInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_hearing_loop = /** @type {((inputs?: Offer_Hearing_LoopInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Hearing_LoopInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_hearing_loop(inputs)
	return sv_offer_hearing_loop(inputs)
});