/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_BuildingsInputs */

const sv_mapmaking_found_buildings = /** @type {(inputs: Mapmaking_Found_BuildingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hus`)
};

const en_mapmaking_found_buildings = /** @type {(inputs: Mapmaking_Found_BuildingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Buildings`)
};

/**
* | output |
* | --- |
* | "Buildings" |
*
* @param {Mapmaking_Found_BuildingsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_buildings = /** @type {((inputs?: Mapmaking_Found_BuildingsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_BuildingsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_buildings(inputs)
	return sv_mapmaking_found_buildings(inputs)
});