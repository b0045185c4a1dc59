/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Get_ExportInputs */

const sv_mapmaking_get_export = /** @type {(inputs: Mapmaking_Get_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`OpenStreetMaps exportsida`)
};

const en_mapmaking_get_export = /** @type {(inputs: Mapmaking_Get_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`OpenStreetMap's export page`)
};

/**
* | output |
* | --- |
* | "OpenStreetMap's export page" |
*
* @param {Mapmaking_Get_ExportInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_get_export = /** @type {((inputs?: Mapmaking_Get_ExportInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Get_ExportInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_get_export(inputs)
	return sv_mapmaking_get_export(inputs)
});