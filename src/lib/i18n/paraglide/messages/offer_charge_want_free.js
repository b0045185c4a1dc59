/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_Want_FreeInputs */

const sv_offer_charge_want_free = /** @type {(inputs: Offer_Charge_Want_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag hoppas få låna gratis`)
};

const en_offer_charge_want_free = /** @type {(inputs: Offer_Charge_Want_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I hope to borrow for free`)
};

/**
* | output |
* | --- |
* | "I hope to borrow for free" |
*
* @param {Offer_Charge_Want_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_want_free = /** @type {((inputs?: Offer_Charge_Want_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_Want_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_want_free(inputs)
	return sv_offer_charge_want_free(inputs)
});