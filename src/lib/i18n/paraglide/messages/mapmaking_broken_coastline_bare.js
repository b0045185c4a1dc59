/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Broken_Coastline_BareInputs */

const sv_mapmaking_broken_coastline_bare = /** @type {(inputs: Mapmaking_Broken_Coastline_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En bit kust`)
};

const en_mapmaking_broken_coastline_bare = /** @type {(inputs: Mapmaking_Broken_Coastline_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A piece of coast`)
};

/**
* | output |
* | --- |
* | "A piece of coast" |
*
* @param {Mapmaking_Broken_Coastline_BareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_coastline_bare = /** @type {((inputs?: Mapmaking_Broken_Coastline_BareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_Coastline_BareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_coastline_bare(inputs)
	return sv_mapmaking_broken_coastline_bare(inputs)
});