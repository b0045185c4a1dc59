/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Extras_FoundInputs */

const sv_space_extras_found = /** @type {(inputs: Space_Extras_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Går att lägga till`)
};

const en_space_extras_found = /** @type {(inputs: Space_Extras_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Can be added`)
};

/**
* | output |
* | --- |
* | "Can be added" |
*
* @param {Space_Extras_FoundInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_extras_found = /** @type {((inputs?: Space_Extras_FoundInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Extras_FoundInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_extras_found(inputs)
	return sv_space_extras_found(inputs)
});