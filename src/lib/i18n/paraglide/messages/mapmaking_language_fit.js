/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_FitInputs */

const sv_mapmaking_language_fit = /** @type {(inputs: Mapmaking_Language_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`meänkieli`)
};

const en_mapmaking_language_fit = /** @type {(inputs: Mapmaking_Language_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meänkieli`)
};

/**
* | output |
* | --- |
* | "Meänkieli" |
*
* @param {Mapmaking_Language_FitInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_fit = /** @type {((inputs?: Mapmaking_Language_FitInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_FitInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_fit(inputs)
	return sv_mapmaking_language_fit(inputs)
});