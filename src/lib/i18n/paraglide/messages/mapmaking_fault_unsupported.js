/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_UnsupportedInputs */

const sv_mapmaking_fault_unsupported = /** @type {(inputs: Mapmaking_Fault_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filen är packad på ett sätt som Bytorget inte kan läsa. Hämta kartan i formatet .osm.pbf från ett annat ställe, eller som .osm.`)
};

const en_mapmaking_fault_unsupported = /** @type {(inputs: Mapmaking_Fault_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is packed in a way that Bytorget cannot read. Download the map as .osm.pbf from another place, or as .osm.`)
};

/**
* | output |
* | --- |
* | "The file is packed in a way that Bytorget cannot read. Download the map as .osm.pbf from another place, or as .osm." |
*
* @param {Mapmaking_Fault_UnsupportedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_unsupported = /** @type {((inputs?: Mapmaking_Fault_UnsupportedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_UnsupportedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_unsupported(inputs)
	return sv_mapmaking_fault_unsupported(inputs)
});