/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ money: NonNullable<unknown> }} Charge_Cost_Share_OfInputs */

const sv_charge_cost_share_of = /** @type {(inputs: Charge_Cost_Share_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Delad kostnad, ${i?.money}`)
};

const en_charge_cost_share_of = /** @type {(inputs: Charge_Cost_Share_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Shared cost, ${i?.money}`)
};

/**
* | output |
* | --- |
* | "Shared cost, {money}" |
*
* @param {Charge_Cost_Share_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const charge_cost_share_of = /** @type {((inputs: Charge_Cost_Share_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Charge_Cost_Share_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_charge_cost_share_of(inputs)
	return sv_charge_cost_share_of(inputs)
});