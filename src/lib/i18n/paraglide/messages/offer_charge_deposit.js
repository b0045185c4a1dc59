/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Charge_DepositInputs */

const sv_offer_charge_deposit = /** @type {(inputs: Offer_Charge_DepositInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pant`)
};

const en_offer_charge_deposit = /** @type {(inputs: Offer_Charge_DepositInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deposit`)
};

/**
* | output |
* | --- |
* | "Deposit" |
*
* @param {Offer_Charge_DepositInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_charge_deposit = /** @type {((inputs?: Offer_Charge_DepositInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Charge_DepositInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_charge_deposit(inputs)
	return sv_offer_charge_deposit(inputs)
});