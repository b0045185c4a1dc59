/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_Not_PmtilesInputs */

const sv_mapmaking_fault_not_pmtiles = /** @type {(inputs: Mapmaking_Fault_Not_PmtilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är ingen kartfil. Välj en fil med kartdata från OpenStreetMap.`)
};

const en_mapmaking_fault_not_pmtiles = /** @type {(inputs: Mapmaking_Fault_Not_PmtilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is no map file. Choose a file of OpenStreetMap data.`)
};

/**
* | output |
* | --- |
* | "This is no map file. Choose a file of OpenStreetMap data." |
*
* @param {Mapmaking_Fault_Not_PmtilesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_not_pmtiles = /** @type {((inputs?: Mapmaking_Fault_Not_PmtilesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Not_PmtilesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_not_pmtiles(inputs)
	return sv_mapmaking_fault_not_pmtiles(inputs)
});