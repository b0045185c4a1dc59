/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Phase_AssembleInputs */

const sv_mapmaking_phase_assemble = /** @type {(inputs: Mapmaking_Phase_AssembleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägger ihop sjöar och skogar`)
};

const en_mapmaking_phase_assemble = /** @type {(inputs: Mapmaking_Phase_AssembleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Putting lakes and forests together`)
};

/**
* | output |
* | --- |
* | "Putting lakes and forests together" |
*
* @param {Mapmaking_Phase_AssembleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_phase_assemble = /** @type {((inputs?: Mapmaking_Phase_AssembleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Phase_AssembleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_phase_assemble(inputs)
	return sv_mapmaking_phase_assemble(inputs)
});