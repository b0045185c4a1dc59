/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Join_RulesInputs */

const sv_join_rules = /** @type {(inputs: Join_RulesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Så gör vi i ${i?.village}`)
};

const en_join_rules = /** @type {(inputs: Join_RulesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`How we do things in ${i?.village}`)
};

/**
* | output |
* | --- |
* | "How we do things in {village}" |
*
* @param {Join_RulesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_rules = /** @type {((inputs: Join_RulesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_RulesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_rules(inputs)
	return sv_join_rules(inputs)
});