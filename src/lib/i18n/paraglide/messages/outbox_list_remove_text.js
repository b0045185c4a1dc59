/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Remove_TextInputs */

const sv_outbox_list_remove_text = /** @type {(inputs: Outbox_List_Remove_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det skickas inte, och det du skrev försvinner.`)
};

const en_outbox_list_remove_text = /** @type {(inputs: Outbox_List_Remove_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is not sent, and what you wrote goes away.`)
};

/**
* | output |
* | --- |
* | "It is not sent, and what you wrote goes away." |
*
* @param {Outbox_List_Remove_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_remove_text = /** @type {((inputs?: Outbox_List_Remove_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Remove_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_remove_text(inputs)
	return sv_outbox_list_remove_text(inputs)
});