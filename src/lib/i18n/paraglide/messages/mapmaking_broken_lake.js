/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Broken_LakeInputs */

const sv_mapmaking_broken_lake = /** @type {(inputs: Mapmaking_Broken_LakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vatten`)
};

const en_mapmaking_broken_lake = /** @type {(inputs: Mapmaking_Broken_LakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`water`)
};

/**
* | output |
* | --- |
* | "water" |
*
* @param {Mapmaking_Broken_LakeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_lake = /** @type {((inputs?: Mapmaking_Broken_LakeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_LakeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_lake(inputs)
	return sv_mapmaking_broken_lake(inputs)
});