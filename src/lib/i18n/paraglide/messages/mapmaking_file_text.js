/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_File_TextInputs */

const sv_mapmaking_file_text = /** @type {(inputs: Mapmaking_File_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en fil med kartdata från OpenStreetMap: .osm, .osm.gz eller .osm.pbf, högst 300 MB. Kartan görs här i din telefon eller dator, och ingenting skickas förrän du publicerar.`)
};

const en_mapmaking_file_text = /** @type {(inputs: Mapmaking_File_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a file of OpenStreetMap data: .osm, .osm.gz or .osm.pbf, at most 300 MB. The map is made here on your phone or computer, and nothing is sent until you publish.`)
};

/**
* | output |
* | --- |
* | "Choose a file of OpenStreetMap data: .osm, .osm.gz or .osm.pbf, at most 300 MB. The map is made here on your phone or computer, and nothing is sent until you..." |
*
* @param {Mapmaking_File_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_file_text = /** @type {((inputs?: Mapmaking_File_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_File_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_file_text(inputs)
	return sv_mapmaking_file_text(inputs)
});