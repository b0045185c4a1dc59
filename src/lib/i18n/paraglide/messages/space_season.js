/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Space_SeasonInputs */

const sv_space_season = /** @type {(inputs: Space_SeasonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Säsong ${i?.index}`)
};

const en_space_season = /** @type {(inputs: Space_SeasonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Season ${i?.index}`)
};

/**
* | output |
* | --- |
* | "Season {index}" |
*
* @param {Space_SeasonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_season = /** @type {((inputs: Space_SeasonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_SeasonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_season(inputs)
	return sv_space_season(inputs)
});