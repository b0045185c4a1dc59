/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_NnInputs */

const sv_mapmaking_language_nn = /** @type {(inputs: Mapmaking_Language_NnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nynorska`)
};

const en_mapmaking_language_nn = /** @type {(inputs: Mapmaking_Language_NnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nynorsk`)
};

/**
* | output |
* | --- |
* | "Nynorsk" |
*
* @param {Mapmaking_Language_NnInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_nn = /** @type {((inputs?: Mapmaking_Language_NnInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_NnInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_nn(inputs)
	return sv_mapmaking_language_nn(inputs)
});