/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Sign_In_TitleInputs */

const sv_outbox_list_sign_in_title = /** @type {(inputs: Outbox_List_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logga in för att se vad som väntar`)
};

const en_outbox_list_sign_in_title = /** @type {(inputs: Outbox_List_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to see what is waiting`)
};

/**
* | output |
* | --- |
* | "Sign in to see what is waiting" |
*
* @param {Outbox_List_Sign_In_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_sign_in_title = /** @type {((inputs?: Outbox_List_Sign_In_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Sign_In_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_sign_in_title(inputs)
	return sv_outbox_list_sign_in_title(inputs)
});