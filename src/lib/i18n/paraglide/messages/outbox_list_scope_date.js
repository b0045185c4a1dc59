/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Scope_DateInputs */

const sv_outbox_list_scope_date = /** @type {(inputs: Outbox_List_Scope_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bara det här datumet`)
};

const en_outbox_list_scope_date = /** @type {(inputs: Outbox_List_Scope_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This date only`)
};

/**
* | output |
* | --- |
* | "This date only" |
*
* @param {Outbox_List_Scope_DateInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_scope_date = /** @type {((inputs?: Outbox_List_Scope_DateInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Scope_DateInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_scope_date(inputs)
	return sv_outbox_list_scope_date(inputs)
});