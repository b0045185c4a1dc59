/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Form_SendInputs */

const sv_accessibility_form_send = /** @type {(inputs: Accessibility_Form_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skicka`)
};

const en_accessibility_form_send = /** @type {(inputs: Accessibility_Form_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send`)
};

/**
* | output |
* | --- |
* | "Send" |
*
* @param {Accessibility_Form_SendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_form_send = /** @type {((inputs?: Accessibility_Form_SendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Form_SendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_form_send(inputs)
	return sv_accessibility_form_send(inputs)
});