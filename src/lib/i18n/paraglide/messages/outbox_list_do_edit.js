/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_EditInputs */

const sv_outbox_list_do_edit = /** @type {(inputs: Outbox_List_Do_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dina ändringar i annonsen ${i?.title}`)
};

const en_outbox_list_do_edit = /** @type {(inputs: Outbox_List_Do_EditInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your changes to the listing ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Your changes to the listing {title}" |
*
* @param {Outbox_List_Do_EditInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_edit = /** @type {((inputs: Outbox_List_Do_EditInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_EditInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_edit(inputs)
	return sv_outbox_list_do_edit(inputs)
});