/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_ShareInputs */

const sv_offer_charge_share = /** @type {(inputs: Offer_Charge_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delad kostnad`)
};

const en_offer_charge_share = /** @type {(inputs: Offer_Charge_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shared cost`)
};

/**
* | output |
* | --- |
* | "Shared cost" |
*
* @param {Offer_Charge_ShareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_share = /** @type {((inputs?: Offer_Charge_ShareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_ShareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_share(inputs)
	return sv_offer_charge_share(inputs)
});