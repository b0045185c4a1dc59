/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_EnInputs */

const sv_mapmaking_language_en = /** @type {(inputs: Mapmaking_Language_EnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`engelska`)
};

const en_mapmaking_language_en = /** @type {(inputs: Mapmaking_Language_EnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`English`)
};

/**
* | output |
* | --- |
* | "English" |
*
* @param {Mapmaking_Language_EnInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_en = /** @type {((inputs?: Mapmaking_Language_EnInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_EnInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_en(inputs)
	return sv_mapmaking_language_en(inputs)
});