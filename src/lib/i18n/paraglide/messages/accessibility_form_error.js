/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Form_ErrorInputs */

const sv_accessibility_form_error = /** @type {(inputs: Accessibility_Form_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det gick inte att ta emot. Skriv minst några ord, högst 4000 tecken, och kontrollera e-postadressen.`)
};

const en_accessibility_form_error = /** @type {(inputs: Accessibility_Form_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It could not be received. Write at least a few words, at most 4000 characters, and check the e-mail address.`)
};

/**
* | output |
* | --- |
* | "It could not be received. Write at least a few words, at most 4000 characters, and check the e-mail address." |
*
* @param {Accessibility_Form_ErrorInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_form_error = /** @type {((inputs?: Accessibility_Form_ErrorInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Form_ErrorInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_form_error(inputs)
	return sv_accessibility_form_error(inputs)
});