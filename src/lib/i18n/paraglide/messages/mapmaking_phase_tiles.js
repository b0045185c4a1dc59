/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Phase_TilesInputs */

const sv_mapmaking_phase_tiles = /** @type {(inputs: Mapmaking_Phase_TilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ritar kartan`)
};

const en_mapmaking_phase_tiles = /** @type {(inputs: Mapmaking_Phase_TilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drawing the map`)
};

/**
* | output |
* | --- |
* | "Drawing the map" |
*
* @param {Mapmaking_Phase_TilesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_phase_tiles = /** @type {((inputs?: Mapmaking_Phase_TilesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Phase_TilesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_phase_tiles(inputs)
	return sv_mapmaking_phase_tiles(inputs)
});