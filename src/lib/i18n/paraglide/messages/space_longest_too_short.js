/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Longest_Too_ShortInputs */

const sv_space_longest_too_short = /** @type {(inputs: Space_Longest_Too_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den längsta tiden är kortare än den kortaste.`)
};

const en_space_longest_too_short = /** @type {(inputs: Space_Longest_Too_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The longest is shorter than the shortest.`)
};

/**
* | output |
* | --- |
* | "The longest is shorter than the shortest." |
*
* @param {Space_Longest_Too_ShortInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_longest_too_short = /** @type {((inputs?: Space_Longest_Too_ShortInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Longest_Too_ShortInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_longest_too_short(inputs)
	return sv_space_longest_too_short(inputs)
});