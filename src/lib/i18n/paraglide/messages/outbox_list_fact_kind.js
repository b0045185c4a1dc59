/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_KindInputs */

const sv_outbox_list_fact_kind = /** @type {(inputs: Outbox_List_Fact_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sort`)
};

const en_outbox_list_fact_kind = /** @type {(inputs: Outbox_List_Fact_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kind`)
};

/**
* | output |
* | --- |
* | "Kind" |
*
* @param {Outbox_List_Fact_KindInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_kind = /** @type {((inputs?: Outbox_List_Fact_KindInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_KindInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_kind(inputs)
	return sv_outbox_list_fact_kind(inputs)
});