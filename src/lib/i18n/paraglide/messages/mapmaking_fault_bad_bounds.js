/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_Bad_BoundsInputs */

const sv_mapmaking_fault_bad_bounds = /** @type {(inputs: Mapmaking_Fault_Bad_BoundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byns gräns går inte att göra en karta av. Säg det till den som driver ert Bytorget.`)
};

const en_mapmaking_fault_bad_bounds = /** @type {(inputs: Mapmaking_Fault_Bad_BoundsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No map can be made of the village's border. Tell whoever runs your Bytorget.`)
};

/**
* | output |
* | --- |
* | "No map can be made of the village's border. Tell whoever runs your Bytorget." |
*
* @param {Mapmaking_Fault_Bad_BoundsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_bad_bounds = /** @type {((inputs?: Mapmaking_Fault_Bad_BoundsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Bad_BoundsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_bad_bounds(inputs)
	return sv_mapmaking_fault_bad_bounds(inputs)
});