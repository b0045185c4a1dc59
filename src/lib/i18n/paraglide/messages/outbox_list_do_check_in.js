/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_Check_InInputs */

const sv_outbox_list_do_check_in = /** @type {(inputs: Outbox_List_Do_Check_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Att du är på plats: ${i?.title}`)
};

const en_outbox_list_do_check_in = /** @type {(inputs: Outbox_List_Do_Check_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That you are there: ${i?.title}`)
};

/**
* | output |
* | --- |
* | "That you are there: {title}" |
*
* @param {Outbox_List_Do_Check_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_check_in = /** @type {((inputs: Outbox_List_Do_Check_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_Check_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_check_in(inputs)
	return sv_outbox_list_do_check_in(inputs)
});