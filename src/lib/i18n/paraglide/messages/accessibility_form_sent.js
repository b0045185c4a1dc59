/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Form_SentInputs */

const sv_accessibility_form_sent = /** @type {(inputs: Accessibility_Form_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tack! Det du skrev har kommit fram till den som driver den här sidan.`)
};

const en_accessibility_form_sent = /** @type {(inputs: Accessibility_Form_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Thank you! What you wrote has reached those who run this site.`)
};

/**
* | output |
* | --- |
* | "Thank you! What you wrote has reached those who run this site." |
*
* @param {Accessibility_Form_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_form_sent = /** @type {((inputs?: Accessibility_Form_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Form_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_form_sent(inputs)
	return sv_accessibility_form_sent(inputs)
});