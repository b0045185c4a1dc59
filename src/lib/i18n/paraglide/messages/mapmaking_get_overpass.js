/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Get_OverpassInputs */

const sv_mapmaking_get_overpass = /** @type {(inputs: Mapmaking_Get_OverpassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämta rutan från Overpass`)
};

const en_mapmaking_get_overpass = /** @type {(inputs: Mapmaking_Get_OverpassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetch the box from Overpass`)
};

/**
* | output |
* | --- |
* | "Fetch the box from Overpass" |
*
* @param {Mapmaking_Get_OverpassInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_get_overpass = /** @type {((inputs?: Mapmaking_Get_OverpassInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Get_OverpassInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_get_overpass(inputs)
	return sv_mapmaking_get_overpass(inputs)
});