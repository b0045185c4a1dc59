/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_Not_Osm_JsonInputs */

const sv_mapmaking_fault_not_osm_json = /** @type {(inputs: Mapmaking_Fault_Not_Osm_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är en JSON-fil, inte kartdata från OpenStreetMap. Hämta kartan i formatet .osm, .osm.gz eller .osm.pbf.`)
};

const en_mapmaking_fault_not_osm_json = /** @type {(inputs: Mapmaking_Fault_Not_Osm_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a JSON file, not OpenStreetMap data. Download the map as .osm, .osm.gz or .osm.pbf.`)
};

/**
* | output |
* | --- |
* | "This is a JSON file, not OpenStreetMap data. Download the map as .osm, .osm.gz or .osm.pbf." |
*
* @param {Mapmaking_Fault_Not_Osm_JsonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_not_osm_json = /** @type {((inputs?: Mapmaking_Fault_Not_Osm_JsonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Not_Osm_JsonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_not_osm_json(inputs)
	return sv_mapmaking_fault_not_osm_json(inputs)
});