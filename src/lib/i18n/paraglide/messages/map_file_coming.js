/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ size: NonNullable<unknown> }} Map_File_ComingInputs */

const sv_map_file_coming = /** @type {(inputs: Map_File_ComingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hämtar byns karta, ${i?.size}`)
};

const en_map_file_coming = /** @type {(inputs: Map_File_ComingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Fetching the village's map, ${i?.size}`)
};

/**
* | output |
* | --- |
* | "Fetching the village's map, {size}" |
*
* @param {Map_File_ComingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_file_coming = /** @type {((inputs: Map_File_ComingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_File_ComingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_file_coming(inputs)
	return sv_map_file_coming(inputs)
});