/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ money: NonNullable<unknown> }} Charge_Deposit_OfInputs */

const sv_charge_deposit_of = /** @type {(inputs: Charge_Deposit_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gratis, mot ${i?.money} i pant`)
};

const en_charge_deposit_of = /** @type {(inputs: Charge_Deposit_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Free, for a deposit of ${i?.money}`)
};

/**
* | output |
* | --- |
* | "Free, for a deposit of {money}" |
*
* @param {Charge_Deposit_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const charge_deposit_of = /** @type {((inputs: Charge_Deposit_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Charge_Deposit_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_charge_deposit_of(inputs)
	return sv_charge_deposit_of(inputs)
});