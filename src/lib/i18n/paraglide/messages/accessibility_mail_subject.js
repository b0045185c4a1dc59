/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Accessibility_Mail_SubjectInputs */

const sv_accessibility_mail_subject = /** @type {(inputs: Accessibility_Mail_SubjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget: ett hinder för någon`)
};

const en_accessibility_mail_subject = /** @type {(inputs: Accessibility_Mail_SubjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget: an obstacle for somebody`)
};

/**
* | output |
* | --- |
* | "Bytorget: an obstacle for somebody" |
*
* @param {Accessibility_Mail_SubjectInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const accessibility_mail_subject = /** @type {((inputs?: Accessibility_Mail_SubjectInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Accessibility_Mail_SubjectInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_accessibility_mail_subject(inputs)
	return sv_accessibility_mail_subject(inputs)
});