/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Form_ReplyInputs */

const sv_accessibility_form_reply = /** @type {(inputs: Accessibility_Form_ReplyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-post om du vill ha svar`)
};

const en_accessibility_form_reply = /** @type {(inputs: Accessibility_Form_ReplyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mail if you want an answer`)
};

/**
* | output |
* | --- |
* | "E-mail if you want an answer" |
*
* @param {Accessibility_Form_ReplyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_form_reply = /** @type {((inputs?: Accessibility_Form_ReplyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Form_ReplyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_form_reply(inputs)
	return sv_accessibility_form_reply(inputs)
});