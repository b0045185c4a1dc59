/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Picker_OutsideInputs */

const sv_map_picker_outside = /** @type {(inputs: Map_Picker_OutsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nålen står utanför byn. Flytta kartan tillbaka.`)
};

const en_map_picker_outside = /** @type {(inputs: Map_Picker_OutsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The needle is outside the village. Move the map back.`)
};

/**
* | output |
* | --- |
* | "The needle is outside the village. Move the map back." |
*
* @param {Map_Picker_OutsideInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_picker_outside = /** @type {((inputs?: Map_Picker_OutsideInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Picker_OutsideInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_picker_outside(inputs)
	return sv_map_picker_outside(inputs)
});