/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_FiInputs */

const sv_mapmaking_language_fi = /** @type {(inputs: Mapmaking_Language_FiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`finska`)
};

const en_mapmaking_language_fi = /** @type {(inputs: Mapmaking_Language_FiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finnish`)
};

/**
* | output |
* | --- |
* | "Finnish" |
*
* @param {Mapmaking_Language_FiInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_fi = /** @type {((inputs?: Mapmaking_Language_FiInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_FiInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_fi(inputs)
	return sv_mapmaking_language_fi(inputs)
});