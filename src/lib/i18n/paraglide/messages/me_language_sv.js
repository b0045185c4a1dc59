/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Language_SvInputs */

const sv_me_language_sv = /** @type {(inputs: Me_Language_SvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Svenska`)
};

const en_me_language_sv = /** @type {(inputs: Me_Language_SvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Svenska`)
};

/**
* | output |
* | --- |
* | "Svenska" |
*
* @param {Me_Language_SvInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_language_sv = /** @type {((inputs?: Me_Language_SvInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Language_SvInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_language_sv(inputs)
	return sv_me_language_sv(inputs)
});