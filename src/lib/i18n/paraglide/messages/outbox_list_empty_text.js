/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Empty_TextInputs */

const sv_outbox_list_empty_text = /** @type {(inputs: Outbox_List_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allt du har gjort har kommit fram. Gör du något utan täckning hamnar det här, och skickas av sig självt när det går.`)
};

const en_outbox_list_empty_text = /** @type {(inputs: Outbox_List_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything you did has arrived. What you do without signal comes here, and is sent by itself when it can be.`)
};

/**
* | output |
* | --- |
* | "Everything you did has arrived. What you do without signal comes here, and is sent by itself when it can be." |
*
* @param {Outbox_List_Empty_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_empty_text = /** @type {((inputs?: Outbox_List_Empty_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Empty_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_empty_text(inputs)
	return sv_outbox_list_empty_text(inputs)
});