/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_ConfirmInputs */

const sv_outbox_list_do_confirm = /** @type {(inputs: Outbox_List_Do_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt ja till lånet av ${i?.title}`)
};

const en_outbox_list_do_confirm = /** @type {(inputs: Outbox_List_Do_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your yes to the loan of ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Your yes to the loan of {title}" |
*
* @param {Outbox_List_Do_ConfirmInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_confirm = /** @type {((inputs: Outbox_List_Do_ConfirmInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_ConfirmInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_confirm(inputs)
	return sv_outbox_list_do_confirm(inputs)
});