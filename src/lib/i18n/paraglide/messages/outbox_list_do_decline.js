/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_DeclineInputs */

const sv_outbox_list_do_decline = /** @type {(inputs: Outbox_List_Do_DeclineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt nej till lånet av ${i?.title}`)
};

const en_outbox_list_do_decline = /** @type {(inputs: Outbox_List_Do_DeclineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your no to the loan of ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Your no to the loan of {title}" |
*
* @param {Outbox_List_Do_DeclineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_decline = /** @type {((inputs: Outbox_List_Do_DeclineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_DeclineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_decline(inputs)
	return sv_outbox_list_do_decline(inputs)
});