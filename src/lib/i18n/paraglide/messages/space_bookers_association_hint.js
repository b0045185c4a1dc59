/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Bookers_Association_HintInputs */

const sv_space_bookers_association_hint = /** @type {(inputs: Space_Bookers_Association_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andra ringer eller skriver, och ni bokar åt dem.`)
};

const en_space_bookers_association_hint = /** @type {(inputs: Space_Bookers_Association_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Others call or write, and you book for them.`)
};

/**
* | output |
* | --- |
* | "Others call or write, and you book for them." |
*
* @param {Space_Bookers_Association_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_bookers_association_hint = /** @type {((inputs?: Space_Bookers_Association_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Bookers_Association_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_bookers_association_hint(inputs)
	return sv_space_bookers_association_hint(inputs)
});