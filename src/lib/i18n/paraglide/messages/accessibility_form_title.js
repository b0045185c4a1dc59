/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Form_TitleInputs */

const sv_accessibility_form_title = /** @type {(inputs: Accessibility_Form_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hittade du ett hinder?`)
};

const en_accessibility_form_title = /** @type {(inputs: Accessibility_Form_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Did you meet an obstacle?`)
};

/**
* | output |
* | --- |
* | "Did you meet an obstacle?" |
*
* @param {Accessibility_Form_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_form_title = /** @type {((inputs?: Accessibility_Form_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Form_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_form_title(inputs)
	return sv_accessibility_form_title(inputs)
});