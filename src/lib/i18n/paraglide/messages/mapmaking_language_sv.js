/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_SvInputs */

const sv_mapmaking_language_sv = /** @type {(inputs: Mapmaking_Language_SvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`svenska`)
};

const en_mapmaking_language_sv = /** @type {(inputs: Mapmaking_Language_SvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Swedish`)
};

/**
* | output |
* | --- |
* | "Swedish" |
*
* @param {Mapmaking_Language_SvInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_sv = /** @type {((inputs?: Mapmaking_Language_SvInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_SvInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_sv(inputs)
	return sv_mapmaking_language_sv(inputs)
});