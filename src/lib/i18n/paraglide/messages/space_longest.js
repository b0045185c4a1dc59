/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_LongestInputs */

const sv_space_longest = /** @type {(inputs: Space_LongestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Längst`)
};

const en_space_longest = /** @type {(inputs: Space_LongestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Longest`)
};

/**
* | output |
* | --- |
* | "Longest" |
*
* @param {Space_LongestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_longest = /** @type {((inputs?: Space_LongestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_LongestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_longest(inputs)
	return sv_space_longest(inputs)
});