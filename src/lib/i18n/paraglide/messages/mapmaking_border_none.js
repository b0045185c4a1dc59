/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Border_NoneInputs */

const sv_mapmaking_border_none = /** @type {(inputs: Mapmaking_Border_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byn har ingen gräns i Bytorget än. Kartan görs för en ruta på ungefär en mil runt byns mitt.`)
};

const en_mapmaking_border_none = /** @type {(inputs: Mapmaking_Border_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village has no border in Bytorget yet. The map is made for a square of about ten kilometres round the middle of the village.`)
};

/**
* | output |
* | --- |
* | "The village has no border in Bytorget yet. The map is made for a square of about ten kilometres round the middle of the village." |
*
* @param {Mapmaking_Border_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_border_none = /** @type {((inputs?: Mapmaking_Border_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Border_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_border_none(inputs)
	return sv_mapmaking_border_none(inputs)
});