/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ place: NonNullable<unknown>, distance: NonNullable<unknown> }} Map_Picker_NearInputs */

const sv_map_picker_near = /** @type {(inputs: Map_Picker_NearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nålen står nära ${i?.place}, ungefär ${i?.distance} bort.`)
};

const en_map_picker_near = /** @type {(inputs: Map_Picker_NearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The needle is near ${i?.place}, about ${i?.distance} away.`)
};

/**
* | output |
* | --- |
* | "The needle is near {place}, about {distance} away." |
*
* @param {Map_Picker_NearInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_picker_near = /** @type {((inputs: Map_Picker_NearInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Picker_NearInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_picker_near(inputs)
	return sv_map_picker_near(inputs)
});