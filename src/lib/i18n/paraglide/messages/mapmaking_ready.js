/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_ReadyInputs */

const sv_mapmaking_ready = /** @type {(inputs: Mapmaking_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartan är färdig att titta på.`)
};

const en_mapmaking_ready = /** @type {(inputs: Mapmaking_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The map is ready to look at.`)
};

/**
* | output |
* | --- |
* | "The map is ready to look at." |
*
* @param {Mapmaking_ReadyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_ready = /** @type {((inputs?: Mapmaking_ReadyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_ReadyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_ready(inputs)
	return sv_mapmaking_ready(inputs)
});