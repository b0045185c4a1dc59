/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Language_SeInputs */

const sv_mapmaking_language_se = /** @type {(inputs: Mapmaking_Language_SeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nordsamiska`)
};

const en_mapmaking_language_se = /** @type {(inputs: Mapmaking_Language_SeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Northern Sámi`)
};

/**
* | output |
* | --- |
* | "Northern Sámi" |
*
* @param {Mapmaking_Language_SeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_language_se = /** @type {((inputs?: Mapmaking_Language_SeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Language_SeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_language_se(inputs)
	return sv_mapmaking_language_se(inputs)
});