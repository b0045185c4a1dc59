/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_ChargeInputs */

const sv_offer_charge = /** @type {(inputs: Offer_ChargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad kostar det?`)
};

const en_offer_charge = /** @type {(inputs: Offer_ChargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does it cost?`)
};

/**
* | output |
* | --- |
* | "What does it cost?" |
*
* @param {Offer_ChargeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge = /** @type {((inputs?: Offer_ChargeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_ChargeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge(inputs)
	return sv_offer_charge(inputs)
});