/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Consent_In_PersonInputs */

const sv_outbox_list_consent_in_person = /** @type {(inputs: Outbox_List_Consent_In_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`på plats`)
};

const en_outbox_list_consent_in_person = /** @type {(inputs: Outbox_List_Consent_In_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in person`)
};

/**
* | output |
* | --- |
* | "in person" |
*
* @param {Outbox_List_Consent_In_PersonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_consent_in_person = /** @type {((inputs?: Outbox_List_Consent_In_PersonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Consent_In_PersonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_consent_in_person(inputs)
	return sv_outbox_list_consent_in_person(inputs)
});