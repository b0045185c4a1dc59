/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_No_TilesInputs */

const sv_mapmaking_fault_no_tiles = /** @type {(inputs: Mapmaking_Fault_No_TilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartfilen är hel, men det finns ingen karta i den. Välj en fil med kartdata från OpenStreetMap.`)
};

const en_mapmaking_fault_no_tiles = /** @type {(inputs: Mapmaking_Fault_No_TilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map file is whole, but there is no map in it. Choose a file of OpenStreetMap data.`)
};

/**
* | output |
* | --- |
* | "The map file is whole, but there is no map in it. Choose a file of OpenStreetMap data." |
*
* @param {Mapmaking_Fault_No_TilesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_no_tiles = /** @type {((inputs?: Mapmaking_Fault_No_TilesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_No_TilesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_no_tiles(inputs)
	return sv_mapmaking_fault_no_tiles(inputs)
});