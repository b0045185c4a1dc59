/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_EntitiesInputs */

const sv_mapmaking_fault_entities = /** @type {(inputs: Mapmaking_Fault_EntitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I filen finns förkortningar som aldrig finns i kartdata från OpenStreetMap. Hämta den en gång till, direkt från OpenStreetMap.`)
};

const en_mapmaking_fault_entities = /** @type {(inputs: Mapmaking_Fault_EntitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file holds abbreviations that OpenStreetMap data never has. Download it again, straight from OpenStreetMap.`)
};

/**
* | output |
* | --- |
* | "The file holds abbreviations that OpenStreetMap data never has. Download it again, straight from OpenStreetMap." |
*
* @param {Mapmaking_Fault_EntitiesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_entities = /** @type {((inputs?: Mapmaking_Fault_EntitiesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_EntitiesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_entities(inputs)
	return sv_mapmaking_fault_entities(inputs)
});