/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_Other_LayersInputs */

const sv_mapmaking_fault_other_layers = /** @type {(inputs: Mapmaking_Fault_Other_LayersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartfilen är ordnad på ett annat sätt än Bytorgets kartor, så det mesta skulle inte synas. Välj en fil med kartdata från OpenStreetMap.`)
};

const en_mapmaking_fault_other_layers = /** @type {(inputs: Mapmaking_Fault_Other_LayersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map file is arranged in another way than Bytorget's maps, so most of it would not be seen. Choose a file of OpenStreetMap data.`)
};

/**
* | output |
* | --- |
* | "The map file is arranged in another way than Bytorget's maps, so most of it would not be seen. Choose a file of OpenStreetMap data." |
*
* @param {Mapmaking_Fault_Other_LayersInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_other_layers = /** @type {((inputs?: Mapmaking_Fault_Other_LayersInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Other_LayersInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_other_layers(inputs)
	return sv_mapmaking_fault_other_layers(inputs)
});