/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_RasterInputs */

const sv_mapmaking_fault_raster = /** @type {(inputs: Mapmaking_Fault_RasterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan i filen består av färdiga bilder. Bytorget behöver kartdata att rita av, så att kartan blir skarp och får namn på rätt språk. Välj en fil från OpenStreetMap.`)
};

const en_mapmaking_fault_raster = /** @type {(inputs: Mapmaking_Fault_RasterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map in the file is made of ready pictures. Bytorget needs data to draw from, so that the map is sharp and has its names in the right language. Choose a file from OpenStreetMap.`)
};

/**
* | output |
* | --- |
* | "The map in the file is made of ready pictures. Bytorget needs data to draw from, so that the map is sharp and has its names in the right language. Choose a f..." |
*
* @param {Mapmaking_Fault_RasterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_raster = /** @type {((inputs?: Mapmaking_Fault_RasterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_RasterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_raster(inputs)
	return sv_mapmaking_fault_raster(inputs)
});