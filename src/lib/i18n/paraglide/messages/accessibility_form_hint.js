/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Form_HintInputs */

const sv_accessibility_form_hint = /** @type {(inputs: Accessibility_Form_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berätta vad du ville göra och vad som var i vägen. Skriv inget privat.`)
};

const en_accessibility_form_hint = /** @type {(inputs: Accessibility_Form_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tell us what you wanted to do and what was in the way. Please write nothing private.`)
};

/**
* | output |
* | --- |
* | "Tell us what you wanted to do and what was in the way. Please write nothing private." |
*
* @param {Accessibility_Form_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_form_hint = /** @type {((inputs?: Accessibility_Form_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Form_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_form_hint(inputs)
	return sv_accessibility_form_hint(inputs)
});