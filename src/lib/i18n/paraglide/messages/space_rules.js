/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_RulesInputs */

const sv_space_rules = /** @type {(inputs: Space_RulesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Husregler`)
};

const en_space_rules = /** @type {(inputs: Space_RulesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`House rules`)
};

/**
* | output |
* | --- |
* | "House rules" |
*
* @param {Space_RulesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_rules = /** @type {((inputs?: Space_RulesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_RulesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_rules(inputs)
	return sv_space_rules(inputs)
});