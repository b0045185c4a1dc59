/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_SjeInputs */

const sv_mapmaking_language_sje = /** @type {(inputs: Mapmaking_Language_SjeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pitesamiska`)
};

const en_mapmaking_language_sje = /** @type {(inputs: Mapmaking_Language_SjeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pite Sámi`)
};

/**
* | output |
* | --- |
* | "Pite Sámi" |
*
* @param {Mapmaking_Language_SjeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_sje = /** @type {((inputs?: Mapmaking_Language_SjeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_SjeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_sje(inputs)
	return sv_mapmaking_language_sje(inputs)
});