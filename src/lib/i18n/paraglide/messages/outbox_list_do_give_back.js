/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_Give_BackInputs */

const sv_outbox_list_do_give_back = /** @type {(inputs: Outbox_List_Do_Give_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Återlämningen av ${i?.title}`)
};

const en_outbox_list_do_give_back = /** @type {(inputs: Outbox_List_Do_Give_BackInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The return of ${i?.title}`)
};

/**
* | output |
* | --- |
* | "The return of {title}" |
*
* @param {Outbox_List_Do_Give_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_give_back = /** @type {((inputs: Outbox_List_Do_Give_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_Give_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_give_back(inputs)
	return sv_outbox_list_do_give_back(inputs)
});