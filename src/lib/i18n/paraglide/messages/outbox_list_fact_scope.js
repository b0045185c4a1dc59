/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_ScopeInputs */

const sv_outbox_list_fact_scope = /** @type {(inputs: Outbox_List_Fact_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gäller`)
};

const en_outbox_list_fact_scope = /** @type {(inputs: Outbox_List_Fact_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About`)
};

/**
* | output |
* | --- |
* | "About" |
*
* @param {Outbox_List_Fact_ScopeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_scope = /** @type {((inputs?: Outbox_List_Fact_ScopeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_ScopeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_scope(inputs)
	return sv_outbox_list_fact_scope(inputs)
});