/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ place: NonNullable<unknown> }} Map_Picker_AtInputs */

const sv_map_picker_at = /** @type {(inputs: Map_Picker_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nålen står vid ${i?.place}.`)
};

const en_map_picker_at = /** @type {(inputs: Map_Picker_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The needle is at ${i?.place}.`)
};

/**
* | output |
* | --- |
* | "The needle is at {place}." |
*
* @param {Map_Picker_AtInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_picker_at = /** @type {((inputs: Map_Picker_AtInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Picker_AtInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_picker_at(inputs)
	return sv_map_picker_at(inputs)
});