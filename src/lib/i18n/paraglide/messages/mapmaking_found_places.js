/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_PlacesInputs */

const sv_mapmaking_found_places = /** @type {(inputs: Mapmaking_Found_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ortnamn`)
};

const en_mapmaking_found_places = /** @type {(inputs: Mapmaking_Found_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place names`)
};

/**
* | output |
* | --- |
* | "Place names" |
*
* @param {Mapmaking_Found_PlacesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_places = /** @type {((inputs?: Mapmaking_Found_PlacesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_PlacesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_places(inputs)
	return sv_mapmaking_found_places(inputs)
});