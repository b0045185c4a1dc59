/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_File_RefuseInputs */

const sv_map_file_refuse = /** @type {(inputs: Map_File_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inte nu`)
};

const en_map_file_refuse = /** @type {(inputs: Map_File_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not now`)
};

/**
* | output |
* | --- |
* | "Not now" |
*
* @param {Map_File_RefuseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_file_refuse = /** @type {((inputs?: Map_File_RefuseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_File_RefuseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_file_refuse(inputs)
	return sv_map_file_refuse(inputs)
});