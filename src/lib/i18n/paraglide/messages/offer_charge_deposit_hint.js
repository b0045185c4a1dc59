/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_Deposit_HintInputs */

const sv_offer_charge_deposit_hint = /** @type {(inputs: Offer_Charge_Deposit_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pengar som lämnas tillbaka när lånet är slut`)
};

const en_offer_charge_deposit_hint = /** @type {(inputs: Offer_Charge_Deposit_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Money that is given back when the loan is over`)
};

/**
* | output |
* | --- |
* | "Money that is given back when the loan is over" |
*
* @param {Offer_Charge_Deposit_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_deposit_hint = /** @type {((inputs?: Offer_Charge_Deposit_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_Deposit_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_deposit_hint(inputs)
	return sv_offer_charge_deposit_hint(inputs)
});