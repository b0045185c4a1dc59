/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Picker_StartInputs */

const sv_map_picker_start = /** @type {(inputs: Map_Picker_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Flytta kartan så att nålen hamnar rätt, eller tryck på kartan.`)
};

const en_map_picker_start = /** @type {(inputs: Map_Picker_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move the map until the needle is in the right place, or tap the map.`)
};

/**
* | output |
* | --- |
* | "Move the map until the needle is in the right place, or tap the map." |
*
* @param {Map_Picker_StartInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_picker_start = /** @type {((inputs?: Map_Picker_StartInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Picker_StartInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_picker_start(inputs)
	return sv_map_picker_start(inputs)
});