/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Broken_Area_BareInputs */

const sv_mapmaking_broken_area_bare = /** @type {(inputs: Mapmaking_Broken_Area_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En bit mark eller ett hus utan namn`)
};

const en_mapmaking_broken_area_bare = /** @type {(inputs: Mapmaking_Broken_Area_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A piece of land or a building without a name`)
};

/**
* | output |
* | --- |
* | "A piece of land or a building without a name" |
*
* @param {Mapmaking_Broken_Area_BareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_area_bare = /** @type {((inputs?: Mapmaking_Broken_Area_BareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_Area_BareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_area_bare(inputs)
	return sv_mapmaking_broken_area_bare(inputs)
});