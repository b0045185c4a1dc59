/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Seasons_HintInputs */

const sv_space_seasons_hint = /** @type {(inputs: Space_Seasons_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Under säsongen gäller de här tiderna i stället för de vanliga.`)
};

const en_space_seasons_hint = /** @type {(inputs: Space_Seasons_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`During the season these hours hold instead of the usual ones.`)
};

/**
* | output |
* | --- |
* | "During the season these hours hold instead of the usual ones." |
*
* @param {Space_Seasons_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_seasons_hint = /** @type {((inputs?: Space_Seasons_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Seasons_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_seasons_hint(inputs)
	return sv_space_seasons_hint(inputs)
});