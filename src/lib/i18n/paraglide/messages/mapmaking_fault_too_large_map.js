/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ limit: NonNullable<unknown> }} Mapmaking_Fault_Too_Large_MapInputs */

const sv_mapmaking_fault_too_large_map = /** @type {(inputs: Mapmaking_Fault_Too_Large_MapInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kartan är större än ${i?.limit}, och det är mer än en telefon ska behöva hämta. Välj en mindre karta.`)
};

const en_mapmaking_fault_too_large_map = /** @type {(inputs: Mapmaking_Fault_Too_Large_MapInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The map is larger than ${i?.limit}, which is more than a phone should have to fetch. Choose a smaller map.`)
};

/**
* | output |
* | --- |
* | "The map is larger than {limit}, which is more than a phone should have to fetch. Choose a smaller map." |
*
* @param {Mapmaking_Fault_Too_Large_MapInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_too_large_map = /** @type {((inputs: Mapmaking_Fault_Too_Large_MapInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Too_Large_MapInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_too_large_map(inputs)
	return sv_mapmaking_fault_too_large_map(inputs)
});