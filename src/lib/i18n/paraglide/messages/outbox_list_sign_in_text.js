/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Sign_In_TextInputs */

const sv_outbox_list_sign_in_text = /** @type {(inputs: Outbox_List_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Här ligger det du har gjort utan täckning, tills det har kommit fram. Bara du ser det.`)
};

const en_outbox_list_sign_in_text = /** @type {(inputs: Outbox_List_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you did without signal is here until it has arrived. Only you see it.`)
};

/**
* | output |
* | --- |
* | "What you did without signal is here until it has arrived. Only you see it." |
*
* @param {Outbox_List_Sign_In_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_sign_in_text = /** @type {((inputs?: Outbox_List_Sign_In_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Sign_In_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_sign_in_text(inputs)
	return sv_outbox_list_sign_in_text(inputs)
});