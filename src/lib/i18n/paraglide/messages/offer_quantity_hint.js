/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Quantity_HintInputs */

const sv_offer_quantity_hint = /** @type {(inputs: Offer_Quantity_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om du har flera likadana, som stolar.`)
};

const en_offer_quantity_hint = /** @type {(inputs: Offer_Quantity_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If you have several alike, such as chairs.`)
};

/**
* | output |
* | --- |
* | "If you have several alike, such as chairs." |
*
* @param {Offer_Quantity_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_quantity_hint = /** @type {((inputs?: Offer_Quantity_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Quantity_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_quantity_hint(inputs)
	return sv_offer_quantity_hint(inputs)
});