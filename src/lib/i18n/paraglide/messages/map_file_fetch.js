/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_File_FetchInputs */

const sv_map_file_fetch = /** @type {(inputs: Map_File_FetchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämta kartan`)
};

const en_map_file_fetch = /** @type {(inputs: Map_File_FetchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetch the map`)
};

/**
* | output |
* | --- |
* | "Fetch the map" |
*
* @param {Map_File_FetchInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_file_fetch = /** @type {((inputs?: Map_File_FetchInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_File_FetchInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_file_fetch(inputs)
	return sv_map_file_fetch(inputs)
});