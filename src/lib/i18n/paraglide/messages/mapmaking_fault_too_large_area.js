/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_Too_Large_AreaInputs */

const sv_mapmaking_fault_too_large_area = /** @type {(inputs: Mapmaking_Fault_Too_Large_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byns gräns går runt ett för stort område för en karta. Säg det till den som driver ert Bytorget.`)
};

const en_mapmaking_fault_too_large_area = /** @type {(inputs: Mapmaking_Fault_Too_Large_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village's border goes round too large an area for a map. Tell whoever runs your Bytorget.`)
};

/**
* | output |
* | --- |
* | "The village's border goes round too large an area for a map. Tell whoever runs your Bytorget." |
*
* @param {Mapmaking_Fault_Too_Large_AreaInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_too_large_area = /** @type {((inputs?: Mapmaking_Fault_Too_Large_AreaInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Too_Large_AreaInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_too_large_area(inputs)
	return sv_mapmaking_fault_too_large_area(inputs)
});