/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_Want_ShareInputs */

const sv_offer_charge_want_share = /** @type {(inputs: Offer_Charge_Want_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag delar gärna på kostnaden`)
};

const en_offer_charge_want_share = /** @type {(inputs: Offer_Charge_Want_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I gladly share the cost`)
};

/**
* | output |
* | --- |
* | "I gladly share the cost" |
*
* @param {Offer_Charge_Want_ShareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_want_share = /** @type {((inputs?: Offer_Charge_Want_ShareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_Want_ShareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_want_share(inputs)
	return sv_offer_charge_want_share(inputs)
});