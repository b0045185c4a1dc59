/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_How_TitleInputs */

const sv_accessibility_how_title = /** @type {(inputs: Accessibility_How_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så kan du anpassa`)
};

const en_accessibility_how_title = /** @type {(inputs: Accessibility_How_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you can adjust`)
};

/**
* | output |
* | --- |
* | "What you can adjust" |
*
* @param {Accessibility_How_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_how_title = /** @type {((inputs?: Accessibility_How_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_How_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_how_title(inputs)
	return sv_accessibility_how_title(inputs)
});