/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Map_LoadingInputs */

const sv_square_map_loading = /** @type {(inputs: Square_Map_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan ritas …`)
};

const en_square_map_loading = /** @type {(inputs: Square_Map_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drawing the map …`)
};

/**
* | output |
* | --- |
* | "Drawing the map …" |
*
* @param {Square_Map_LoadingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_map_loading = /** @type {((inputs?: Square_Map_LoadingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Map_LoadingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_map_loading(inputs)
	return sv_square_map_loading(inputs)
});