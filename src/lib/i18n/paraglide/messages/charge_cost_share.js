/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Charge_Cost_ShareInputs */

const sv_charge_cost_share = /** @type {(inputs: Charge_Cost_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delad kostnad`)
};

const en_charge_cost_share = /** @type {(inputs: Charge_Cost_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shared cost`)
};

/**
* | output |
* | --- |
* | "Shared cost" |
*
* @param {Charge_Cost_ShareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const charge_cost_share = /** @type {((inputs?: Charge_Cost_ShareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Charge_Cost_ShareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_charge_cost_share(inputs)
	return sv_charge_cost_share(inputs)
});