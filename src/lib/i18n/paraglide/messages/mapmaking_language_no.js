/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_NoInputs */

const sv_mapmaking_language_no = /** @type {(inputs: Mapmaking_Language_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`norska`)
};

const en_mapmaking_language_no = /** @type {(inputs: Mapmaking_Language_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Norwegian`)
};

/**
* | output |
* | --- |
* | "Norwegian" |
*
* @param {Mapmaking_Language_NoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_no = /** @type {((inputs?: Mapmaking_Language_NoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_NoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_no(inputs)
	return sv_mapmaking_language_no(inputs)
});