/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_ConditionInputs */

const sv_handover_condition = /** @type {(inputs: Handover_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur är skicket?`)
};

const en_handover_condition = /** @type {(inputs: Handover_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What condition is it in?`)
};

/**
* | output |
* | --- |
* | "What condition is it in?" |
*
* @param {Handover_ConditionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_condition = /** @type {((inputs?: Handover_ConditionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_ConditionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_condition(inputs)
	return sv_handover_condition(inputs)
});