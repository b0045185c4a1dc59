/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_AccessibilityInputs */

const sv_people_accessibility = /** @type {(inputs: People_AccessibilityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tillgänglighet`)
};

const en_people_accessibility = /** @type {(inputs: People_AccessibilityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accessibility`)
};

/**
* | output |
* | --- |
* | "Accessibility" |
*
* @param {People_AccessibilityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const people_accessibility = /** @type {((inputs?: People_AccessibilityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_AccessibilityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_accessibility(inputs)
	return sv_people_accessibility(inputs)
});