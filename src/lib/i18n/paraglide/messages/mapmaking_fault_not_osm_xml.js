/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ root: NonNullable<unknown> }} Mapmaking_Fault_Not_Osm_XmlInputs */

const sv_mapmaking_fault_not_osm_xml = /** @type {(inputs: Mapmaking_Fault_Not_Osm_XmlInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det här är XML men inte kartdata från OpenStreetMap (den börjar med <${i?.root}>). Hämta kartan i formatet .osm, .osm.gz eller .osm.pbf.`)
};

const en_mapmaking_fault_not_osm_xml = /** @type {(inputs: Mapmaking_Fault_Not_Osm_XmlInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This is XML but not OpenStreetMap data (it begins with <${i?.root}>). Download the map as .osm, .osm.gz or .osm.pbf.`)
};

/**
* | output |
* | --- |
* | "This is XML but not OpenStreetMap data (it begins with <{root}>). Download the map as .osm, .osm.gz or .osm.pbf." |
*
* @param {Mapmaking_Fault_Not_Osm_XmlInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_not_osm_xml = /** @type {((inputs: Mapmaking_Fault_Not_Osm_XmlInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Not_Osm_XmlInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_not_osm_xml(inputs)
	return sv_mapmaking_fault_not_osm_xml(inputs)
});