/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Longest_Too_LongInputs */

const sv_space_longest_too_long = /** @type {(inputs: Space_Longest_Too_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Högst sju dygn (168 h).`)
};

const en_space_longest_too_long = /** @type {(inputs: Space_Longest_Too_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seven days at most (168 h).`)
};

/**
* | output |
* | --- |
* | "Seven days at most (168 h)." |
*
* @param {Space_Longest_Too_LongInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_longest_too_long = /** @type {((inputs?: Space_Longest_Too_LongInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Longest_Too_LongInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_longest_too_long(inputs)
	return sv_space_longest_too_long(inputs)
});