/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown> }} Mapmaking_Fault_Other_VersionInputs */

const sv_mapmaking_fault_other_version = /** @type {(inputs: Mapmaking_Fault_Other_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kartfilen är gjord för en annan version av formatet PMTiles (version ${i?.version}) än den Bytorget läser (version 3). Välj i stället en fil med kartdata från OpenStreetMap.`)
};

const en_mapmaking_fault_other_version = /** @type {(inputs: Mapmaking_Fault_Other_VersionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The map file is made for another version of the format PMTiles (version ${i?.version}) than Bytorget reads (version 3). Choose a file of OpenStreetMap data instead.`)
};

/**
* | output |
* | --- |
* | "The map file is made for another version of the format PMTiles (version {version}) than Bytorget reads (version 3). Choose a file of OpenStreetMap data instead." |
*
* @param {Mapmaking_Fault_Other_VersionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_other_version = /** @type {((inputs: Mapmaking_Fault_Other_VersionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Other_VersionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_other_version(inputs)
	return sv_mapmaking_fault_other_version(inputs)
});