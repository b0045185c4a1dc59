/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Rules_HintInputs */

const sv_space_rules_hint = /** @type {(inputs: Space_Rules_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den som bokar säger ja till dem. Till exempel: Ta med soporna. Tyst efter 22.`)
};

const en_space_rules_hint = /** @type {(inputs: Space_Rules_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever books agrees to them. For example: Take the rubbish with you. Quiet after 22.`)
};

/**
* | output |
* | --- |
* | "Whoever books agrees to them. For example: Take the rubbish with you. Quiet after 22." |
*
* @param {Space_Rules_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_rules_hint = /** @type {((inputs?: Space_Rules_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Rules_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_rules_hint(inputs)
	return sv_space_rules_hint(inputs)
});