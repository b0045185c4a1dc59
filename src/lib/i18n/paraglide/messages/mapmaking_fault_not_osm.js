/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_Not_OsmInputs */

const sv_mapmaking_fault_not_osm = /** @type {(inputs: Mapmaking_Fault_Not_OsmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är inte kartdata från OpenStreetMap. Välj en fil som slutar på .osm, .osm.gz eller .osm.pbf.`)
};

const en_mapmaking_fault_not_osm = /** @type {(inputs: Mapmaking_Fault_Not_OsmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not OpenStreetMap data. Choose a file that ends in .osm, .osm.gz or .osm.pbf.`)
};

/**
* | output |
* | --- |
* | "This is not OpenStreetMap data. Choose a file that ends in .osm, .osm.gz or .osm.pbf." |
*
* @param {Mapmaking_Fault_Not_OsmInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_not_osm = /** @type {((inputs?: Mapmaking_Fault_Not_OsmInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Not_OsmInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_not_osm(inputs)
	return sv_mapmaking_fault_not_osm(inputs)
});