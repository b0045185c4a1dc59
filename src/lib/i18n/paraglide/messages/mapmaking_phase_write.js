/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Phase_WriteInputs */

const sv_mapmaking_phase_write = /** @type {(inputs: Mapmaking_Phase_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Packar ihop kartan`)
};

const en_mapmaking_phase_write = /** @type {(inputs: Mapmaking_Phase_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Packing the map`)
};

/**
* | output |
* | --- |
* | "Packing the map" |
*
* @param {Mapmaking_Phase_WriteInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_phase_write = /** @type {((inputs?: Mapmaking_Phase_WriteInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Phase_WriteInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_phase_write(inputs)
	return sv_mapmaking_phase_write(inputs)
});