/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Broken_CoastlineInputs */

const sv_mapmaking_broken_coastline = /** @type {(inputs: Mapmaking_Broken_CoastlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kust`)
};

const en_mapmaking_broken_coastline = /** @type {(inputs: Mapmaking_Broken_CoastlineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`coast`)
};

/**
* | output |
* | --- |
* | "coast" |
*
* @param {Mapmaking_Broken_CoastlineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_broken_coastline = /** @type {((inputs?: Mapmaking_Broken_CoastlineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Broken_CoastlineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_broken_coastline(inputs)
	return sv_mapmaking_broken_coastline(inputs)
});