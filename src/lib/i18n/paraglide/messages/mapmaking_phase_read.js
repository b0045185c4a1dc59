/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Phase_ReadInputs */

const sv_mapmaking_phase_read = /** @type {(inputs: Mapmaking_Phase_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Läser filen`)
};

const en_mapmaking_phase_read = /** @type {(inputs: Mapmaking_Phase_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reading the file`)
};

/**
* | output |
* | --- |
* | "Reading the file" |
*
* @param {Mapmaking_Phase_ReadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_phase_read = /** @type {((inputs?: Mapmaking_Phase_ReadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Phase_ReadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_phase_read(inputs)
	return sv_mapmaking_phase_read(inputs)
});