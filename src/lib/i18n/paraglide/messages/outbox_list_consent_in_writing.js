/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Consent_In_WritingInputs */

const sv_outbox_list_consent_in_writing = /** @type {(inputs: Outbox_List_Consent_In_WritingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`skriftligt`)
};

const en_outbox_list_consent_in_writing = /** @type {(inputs: Outbox_List_Consent_In_WritingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in writing`)
};

/**
* | output |
* | --- |
* | "in writing" |
*
* @param {Outbox_List_Consent_In_WritingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_consent_in_writing = /** @type {((inputs?: Outbox_List_Consent_In_WritingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Consent_In_WritingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_consent_in_writing(inputs)
	return sv_outbox_list_consent_in_writing(inputs)
});