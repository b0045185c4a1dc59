/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Season_AddInputs */

const sv_space_season_add = /** @type {(inputs: Space_Season_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg till en säsong`)
};

const en_space_season_add = /** @type {(inputs: Space_Season_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a season`)
};

/**
* | output |
* | --- |
* | "Add a season" |
*
* @param {Space_Season_AddInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_season_add = /** @type {((inputs?: Space_Season_AddInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Season_AddInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_season_add(inputs)
	return sv_space_season_add(inputs)
});