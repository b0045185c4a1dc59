/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_WantInputs */

const sv_offer_charge_want = /** @type {(inputs: Offer_Charge_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad kan du bidra med?`)
};

const en_offer_charge_want = /** @type {(inputs: Offer_Charge_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What can you put in?`)
};

/**
* | output |
* | --- |
* | "What can you put in?" |
*
* @param {Offer_Charge_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_want = /** @type {((inputs?: Offer_Charge_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_want(inputs)
	return sv_offer_charge_want(inputs)
});