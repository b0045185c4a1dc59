/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Charge_DepositInputs */

const sv_charge_deposit = /** @type {(inputs: Charge_DepositInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gratis, mot pant`)
};

const en_charge_deposit = /** @type {(inputs: Charge_DepositInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free, for a deposit`)
};

/**
* | output |
* | --- |
* | "Free, for a deposit" |
*
* @param {Charge_DepositInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const charge_deposit = /** @type {((inputs?: Charge_DepositInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Charge_DepositInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_charge_deposit(inputs)
	return sv_charge_deposit(inputs)
});