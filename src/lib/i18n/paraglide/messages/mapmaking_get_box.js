/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Get_BoxInputs */

const sv_mapmaking_get_box = /** @type {(inputs: Mapmaking_Get_BoxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byns ruta (väster, söder, öster, norr):`)
};

const en_mapmaking_get_box = /** @type {(inputs: Mapmaking_Get_BoxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village's box (west, south, east, north):`)
};

/**
* | output |
* | --- |
* | "The village's box (west, south, east, north):" |
*
* @param {Mapmaking_Get_BoxInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_get_box = /** @type {((inputs?: Mapmaking_Get_BoxInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Get_BoxInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_get_box(inputs)
	return sv_mapmaking_get_box(inputs)
});