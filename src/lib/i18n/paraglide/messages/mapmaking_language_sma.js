/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_SmaInputs */

const sv_mapmaking_language_sma = /** @type {(inputs: Mapmaking_Language_SmaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sydsamiska`)
};

const en_mapmaking_language_sma = /** @type {(inputs: Mapmaking_Language_SmaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Southern Sámi`)
};

/**
* | output |
* | --- |
* | "Southern Sámi" |
*
* @param {Mapmaking_Language_SmaInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_sma = /** @type {((inputs?: Mapmaking_Language_SmaInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_SmaInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_sma(inputs)
	return sv_mapmaking_language_sma(inputs)
});