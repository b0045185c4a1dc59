/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Bundle_TitleInputs */

const sv_bundle_title = /** @type {(inputs: Bundle_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paket`)
};

const en_bundle_title = /** @type {(inputs: Bundle_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bundle`)
};

/**
* | output |
* | --- |
* | "Bundle" |
*
* @param {Bundle_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const bundle_title = /** @type {((inputs?: Bundle_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Bundle_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_bundle_title(inputs)
	return sv_bundle_title(inputs)
});