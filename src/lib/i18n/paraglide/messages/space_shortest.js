/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_ShortestInputs */

const sv_space_shortest = /** @type {(inputs: Space_ShortestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kortast`)
};

const en_space_shortest = /** @type {(inputs: Space_ShortestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shortest`)
};

/**
* | output |
* | --- |
* | "Shortest" |
*
* @param {Space_ShortestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_shortest = /** @type {((inputs?: Space_ShortestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_ShortestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_shortest(inputs)
	return sv_space_shortest(inputs)
});