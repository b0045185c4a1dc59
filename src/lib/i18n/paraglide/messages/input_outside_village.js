/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Outside_VillageInputs */

const sv_input_outside_village = /** @type {(inputs: Input_Outside_VillageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Platsen ligger utanför byn. Flytta den på kartan.`)
};

const en_input_outside_village = /** @type {(inputs: Input_Outside_VillageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The place is outside the village. Move it on the map.`)
};

/**
* | output |
* | --- |
* | "The place is outside the village. Move it on the map." |
*
* @param {Input_Outside_VillageInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_outside_village = /** @type {((inputs?: Input_Outside_VillageInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Outside_VillageInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_outside_village(inputs)
	return sv_input_outside_village(inputs)
});