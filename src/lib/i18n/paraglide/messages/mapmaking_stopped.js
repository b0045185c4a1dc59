/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_StoppedInputs */

const sv_mapmaking_stopped = /** @type {(inputs: Mapmaking_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Avbrutet. Ingenting har ändrats.`)
};

const en_mapmaking_stopped = /** @type {(inputs: Mapmaking_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopped. Nothing has changed.`)
};

/**
* | output |
* | --- |
* | "Stopped. Nothing has changed." |
*
* @param {Mapmaking_StoppedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_stopped = /** @type {((inputs?: Mapmaking_StoppedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_StoppedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_stopped(inputs)
	return sv_mapmaking_stopped(inputs)
});