/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_MessageInputs */

const sv_outbox_list_do_message = /** @type {(inputs: Outbox_List_Do_MessageInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt meddelande om ${i?.title}`)
};

const en_outbox_list_do_message = /** @type {(inputs: Outbox_List_Do_MessageInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your message about ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Your message about {title}" |
*
* @param {Outbox_List_Do_MessageInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_message = /** @type {((inputs: Outbox_List_Do_MessageInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_MessageInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_message(inputs)
	return sv_outbox_list_do_message(inputs)
});