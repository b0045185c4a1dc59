/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Extras_HintInputs */

const sv_space_extras_hint = /** @type {(inputs: Space_Extras_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kök, stolar, någons släp. Sök bland det som finns i byn.`)
};

const en_space_extras_hint = /** @type {(inputs: Space_Extras_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kitchen, chairs, somebody’s trailer. Search among what the village has.`)
};

/**
* | output |
* | --- |
* | "Kitchen, chairs, somebody’s trailer. Search among what the village has." |
*
* @param {Space_Extras_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_extras_hint = /** @type {((inputs?: Space_Extras_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Extras_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_extras_hint(inputs)
	return sv_space_extras_hint(inputs)
});