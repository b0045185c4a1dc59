/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_CodesInputs */

const sv_outbox_list_fact_codes = /** @type {(inputs: Outbox_List_Fact_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Koder`)
};

const en_outbox_list_fact_codes = /** @type {(inputs: Outbox_List_Fact_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Codes`)
};

/**
* | output |
* | --- |
* | "Codes" |
*
* @param {Outbox_List_Fact_CodesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_codes = /** @type {((inputs?: Outbox_List_Fact_CodesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_CodesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_codes(inputs)
	return sv_outbox_list_fact_codes(inputs)
});