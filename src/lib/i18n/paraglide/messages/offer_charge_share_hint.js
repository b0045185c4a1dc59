/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_Share_HintInputs */

const sv_offer_charge_share_hint = /** @type {(inputs: Offer_Charge_Share_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`För bensin, ved, slitage och liknande`)
};

const en_offer_charge_share_hint = /** @type {(inputs: Offer_Charge_Share_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For petrol, firewood, wear and the like`)
};

/**
* | output |
* | --- |
* | "For petrol, firewood, wear and the like" |
*
* @param {Offer_Charge_Share_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_share_hint = /** @type {((inputs?: Offer_Charge_Share_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_Share_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_share_hint(inputs)
	return sv_offer_charge_share_hint(inputs)
});