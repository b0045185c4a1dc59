/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Found_ReadyInputs */

const sv_mapmaking_found_ready = /** @type {(inputs: Mapmaking_Found_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är en färdig kartfil, så det som finns i den räknas inte. Titta på kartan innan du publicerar.`)
};

const en_mapmaking_found_ready = /** @type {(inputs: Mapmaking_Found_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a map file that was made before, so what is in it is not counted. Look at the map before you publish it.`)
};

/**
* | output |
* | --- |
* | "This is a map file that was made before, so what is in it is not counted. Look at the map before you publish it." |
*
* @param {Mapmaking_Found_ReadyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_found_ready = /** @type {((inputs?: Mapmaking_Found_ReadyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Found_ReadyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_found_ready(inputs)
	return sv_mapmaking_found_ready(inputs)
});