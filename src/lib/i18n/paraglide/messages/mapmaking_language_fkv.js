/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_FkvInputs */

const sv_mapmaking_language_fkv = /** @type {(inputs: Mapmaking_Language_FkvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kvänska`)
};

const en_mapmaking_language_fkv = /** @type {(inputs: Mapmaking_Language_FkvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kven`)
};

/**
* | output |
* | --- |
* | "Kven" |
*
* @param {Mapmaking_Language_FkvInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_fkv = /** @type {((inputs?: Mapmaking_Language_FkvInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_FkvInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_fkv(inputs)
	return sv_mapmaking_language_fkv(inputs)
});