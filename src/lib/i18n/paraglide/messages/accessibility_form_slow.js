/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Form_SlowInputs */

const sv_accessibility_form_slow = /** @type {(inputs: Accessibility_Form_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det har kommit många på kort tid. Försök igen om en stund.`)
};

const en_accessibility_form_slow = /** @type {(inputs: Accessibility_Form_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Many have come in a short time. Try again in a while.`)
};

/**
* | output |
* | --- |
* | "Many have come in a short time. Try again in a while." |
*
* @param {Accessibility_Form_SlowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_form_slow = /** @type {((inputs?: Accessibility_Form_SlowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Form_SlowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_form_slow(inputs)
	return sv_accessibility_form_slow(inputs)
});