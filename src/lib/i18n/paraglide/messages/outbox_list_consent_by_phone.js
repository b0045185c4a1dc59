/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Consent_By_PhoneInputs */

const sv_outbox_list_consent_by_phone = /** @type {(inputs: Outbox_List_Consent_By_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`på telefon`)
};

const en_outbox_list_consent_by_phone = /** @type {(inputs: Outbox_List_Consent_By_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by phone`)
};

/**
* | output |
* | --- |
* | "by phone" |
*
* @param {Outbox_List_Consent_By_PhoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_consent_by_phone = /** @type {((inputs?: Outbox_List_Consent_By_PhoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Consent_By_PhoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_consent_by_phone(inputs)
	return sv_outbox_list_consent_by_phone(inputs)
});