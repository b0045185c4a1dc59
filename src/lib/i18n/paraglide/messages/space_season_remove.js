/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Season_RemoveInputs */

const sv_space_season_remove = /** @type {(inputs: Space_Season_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta bort säsongen`)
};

const en_space_season_remove = /** @type {(inputs: Space_Season_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove the season`)
};

/**
* | output |
* | --- |
* | "Remove the season" |
*
* @param {Space_Season_RemoveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_season_remove = /** @type {((inputs?: Space_Season_RemoveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Season_RemoveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_season_remove(inputs)
	return sv_space_season_remove(inputs)
});