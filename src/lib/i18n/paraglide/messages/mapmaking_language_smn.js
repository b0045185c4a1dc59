/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_SmnInputs */

const sv_mapmaking_language_smn = /** @type {(inputs: Mapmaking_Language_SmnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`enaresamiska`)
};

const en_mapmaking_language_smn = /** @type {(inputs: Mapmaking_Language_SmnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inari Sámi`)
};

/**
* | output |
* | --- |
* | "Inari Sámi" |
*
* @param {Mapmaking_Language_SmnInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_smn = /** @type {((inputs?: Mapmaking_Language_SmnInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_SmnInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_smn(inputs)
	return sv_mapmaking_language_smn(inputs)
});