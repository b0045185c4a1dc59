/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ size: NonNullable<unknown> }} Map_File_AskInputs */

const sv_map_file_ask = /** @type {(inputs: Map_File_AskInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Byns karta är ${i?.size} och hämtas en gång. Du verkar spara på din surf.`)
};

const en_map_file_ask = /** @type {(inputs: Map_File_AskInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The village's map is ${i?.size} and is fetched once. You seem to be saving data.`)
};

/**
* | output |
* | --- |
* | "The village's map is {size} and is fetched once. You seem to be saving data." |
*
* @param {Map_File_AskInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_file_ask = /** @type {((inputs: Map_File_AskInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_File_AskInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_file_ask(inputs)
	return sv_map_file_ask(inputs)
});