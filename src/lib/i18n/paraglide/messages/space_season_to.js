/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Season_ToInputs */

const sv_space_season_to = /** @type {(inputs: Space_Season_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till och med`)
};

const en_space_season_to = /** @type {(inputs: Space_Season_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To`)
};

/**
* | output |
* | --- |
* | "To" |
*
* @param {Space_Season_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_season_to = /** @type {((inputs?: Space_Season_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Season_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_season_to(inputs)
	return sv_space_season_to(inputs)
});