/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_To_Sign_InInputs */

const sv_outbox_list_to_sign_in = /** @type {(inputs: Outbox_List_To_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in igen`)
};

const en_outbox_list_to_sign_in = /** @type {(inputs: Outbox_List_To_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in again`)
};

/**
* | output |
* | --- |
* | "Sign in again" |
*
* @param {Outbox_List_To_Sign_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_to_sign_in = /** @type {((inputs?: Outbox_List_To_Sign_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_To_Sign_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_to_sign_in(inputs)
	return sv_outbox_list_to_sign_in(inputs)
});