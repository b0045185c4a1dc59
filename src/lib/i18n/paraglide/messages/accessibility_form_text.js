/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Form_TextInputs */

const sv_accessibility_form_text = /** @type {(inputs: Accessibility_Form_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad hände?`)
};

const en_accessibility_form_text = /** @type {(inputs: Accessibility_Form_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened?`)
};

/**
* | output |
* | --- |
* | "What happened?" |
*
* @param {Accessibility_Form_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_form_text = /** @type {((inputs?: Accessibility_Form_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Form_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_form_text(inputs)
	return sv_accessibility_form_text(inputs)
});