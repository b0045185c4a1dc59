/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Broken_Lake_BareInputs */

const sv_mapmaking_broken_lake_bare = /** @type {(inputs: Mapmaking_Broken_Lake_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ett vatten utan namn`)
};

const en_mapmaking_broken_lake_bare = /** @type {(inputs: Mapmaking_Broken_Lake_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A water without a name`)
};

/**
* | output |
* | --- |
* | "A water without a name" |
*
* @param {Mapmaking_Broken_Lake_BareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_lake_bare = /** @type {((inputs?: Mapmaking_Broken_Lake_BareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_Lake_BareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_lake_bare(inputs)
	return sv_mapmaking_broken_lake_bare(inputs)
});