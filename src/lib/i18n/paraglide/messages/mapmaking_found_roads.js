/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_RoadsInputs */

const sv_mapmaking_found_roads = /** @type {(inputs: Mapmaking_Found_RoadsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vägar och stigar`)
};

const en_mapmaking_found_roads = /** @type {(inputs: Mapmaking_Found_RoadsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Roads and paths`)
};

/**
* | output |
* | --- |
* | "Roads and paths" |
*
* @param {Mapmaking_Found_RoadsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_roads = /** @type {((inputs?: Mapmaking_Found_RoadsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_RoadsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_roads(inputs)
	return sv_mapmaking_found_roads(inputs)
});