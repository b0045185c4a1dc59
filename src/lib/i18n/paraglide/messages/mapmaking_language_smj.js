/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_SmjInputs */

const sv_mapmaking_language_smj = /** @type {(inputs: Mapmaking_Language_SmjInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lulesamiska`)
};

const en_mapmaking_language_smj = /** @type {(inputs: Mapmaking_Language_SmjInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lule Sámi`)
};

/**
* | output |
* | --- |
* | "Lule Sámi" |
*
* @param {Mapmaking_Language_SmjInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_smj = /** @type {((inputs?: Mapmaking_Language_SmjInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_SmjInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_smj(inputs)
	return sv_mapmaking_language_smj(inputs)
});