/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Known_TitleInputs */

const sv_accessibility_known_title = /** @type {(inputs: Accessibility_Known_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det vi vet brister`)
};

const en_accessibility_known_title = /** @type {(inputs: Accessibility_Known_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What we know falls short`)
};

/**
* | output |
* | --- |
* | "What we know falls short" |
*
* @param {Accessibility_Known_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_known_title = /** @type {((inputs?: Accessibility_Known_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Known_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_known_title(inputs)
	return sv_accessibility_known_title(inputs)
});