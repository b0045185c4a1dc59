/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_SizeInputs */

const sv_mapmaking_found_size = /** @type {(inputs: Mapmaking_Found_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartans storlek`)
};

const en_mapmaking_found_size = /** @type {(inputs: Mapmaking_Found_SizeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Size of the map`)
};

/**
* | output |
* | --- |
* | "Size of the map" |
*
* @param {Mapmaking_Found_SizeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_size = /** @type {((inputs?: Mapmaking_Found_SizeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_SizeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_size(inputs)
	return sv_mapmaking_found_size(inputs)
});