/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Scope_RestInputs */

const sv_outbox_list_scope_rest = /** @type {(inputs: Outbox_List_Scope_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här datumet och alla därefter`)
};

const en_outbox_list_scope_rest = /** @type {(inputs: Outbox_List_Scope_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This date and all that follow`)
};

/**
* | output |
* | --- |
* | "This date and all that follow" |
*
* @param {Outbox_List_Scope_RestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_scope_rest = /** @type {((inputs?: Outbox_List_Scope_RestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Scope_RestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_scope_rest(inputs)
	return sv_outbox_list_scope_rest(inputs)
});