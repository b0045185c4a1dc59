/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_AccessibilityInputs */

const sv_about_accessibility = /** @type {(inputs: About_AccessibilityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tillgänglighetsredogörelse`)
};

const en_about_accessibility = /** @type {(inputs: About_AccessibilityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accessibility statement`)
};

/**
* | output |
* | --- |
* | "Accessibility statement" |
*
* @param {About_AccessibilityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const about_accessibility = /** @type {((inputs?: About_AccessibilityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_AccessibilityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_about_accessibility(inputs)
	return sv_about_accessibility(inputs)
});