/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_File_TitleInputs */

const sv_mapmaking_file_title = /** @type {(inputs: Mapmaking_File_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filen`)
};

const en_mapmaking_file_title = /** @type {(inputs: Mapmaking_File_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file`)
};

/**
* | output |
* | --- |
* | "The file" |
*
* @param {Mapmaking_File_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_file_title = /** @type {((inputs?: Mapmaking_File_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_File_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_file_title(inputs)
	return sv_mapmaking_file_title(inputs)
});