/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_NbInputs */

const sv_mapmaking_language_nb = /** @type {(inputs: Mapmaking_Language_NbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bokmål`)
};

const en_mapmaking_language_nb = /** @type {(inputs: Mapmaking_Language_NbInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokmål`)
};

/**
* | output |
* | --- |
* | "Bokmål" |
*
* @param {Mapmaking_Language_NbInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_nb = /** @type {((inputs?: Mapmaking_Language_NbInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_NbInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_nb(inputs)
	return sv_mapmaking_language_nb(inputs)
});