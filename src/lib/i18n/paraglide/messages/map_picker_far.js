/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ distance: NonNullable<unknown>, place: NonNullable<unknown> }} Map_Picker_FarInputs */

const sv_map_picker_far = /** @type {(inputs: Map_Picker_FarInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nålen står ${i?.distance} från ${i?.place}.`)
};

const en_map_picker_far = /** @type {(inputs: Map_Picker_FarInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The needle is ${i?.distance} from ${i?.place}.`)
};

/**
* | output |
* | --- |
* | "The needle is {distance} from {place}." |
*
* @param {Map_Picker_FarInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_picker_far = /** @type {((inputs: Map_Picker_FarInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Picker_FarInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_picker_far(inputs)
	return sv_map_picker_far(inputs)
});