/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_HowInputs */

const sv_accessibility_how = /** @type {(inputs: Accessibility_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Under Jag väljer du stor text, ljusa eller mörka färger och språk. Allt som kartan kan finns också i listan.`)
};

const en_accessibility_how = /** @type {(inputs: Accessibility_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Under Me you choose large text, light or dark colours and language. Everything the map can do is in the list too.`)
};

/**
* | output |
* | --- |
* | "Under Me you choose large text, light or dark colours and language. Everything the map can do is in the list too." |
*
* @param {Accessibility_HowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_how = /** @type {((inputs?: Accessibility_HowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_HowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_how(inputs)
	return sv_accessibility_how(inputs)
});