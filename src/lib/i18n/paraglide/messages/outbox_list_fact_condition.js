/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_ConditionInputs */

const sv_outbox_list_fact_condition = /** @type {(inputs: Outbox_List_Fact_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skick`)
};

const en_outbox_list_fact_condition = /** @type {(inputs: Outbox_List_Fact_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Condition`)
};

/**
* | output |
* | --- |
* | "Condition" |
*
* @param {Outbox_List_Fact_ConditionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_condition = /** @type {((inputs?: Outbox_List_Fact_ConditionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_ConditionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_condition(inputs)
	return sv_outbox_list_fact_condition(inputs)
});