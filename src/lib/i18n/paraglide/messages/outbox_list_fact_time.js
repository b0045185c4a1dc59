/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_TimeInputs */

const sv_outbox_list_fact_time = /** @type {(inputs: Outbox_List_Fact_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tid`)
};

const en_outbox_list_fact_time = /** @type {(inputs: Outbox_List_Fact_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Time`)
};

/**
* | output |
* | --- |
* | "Time" |
*
* @param {Outbox_List_Fact_TimeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_time = /** @type {((inputs?: Outbox_List_Fact_TimeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_TimeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_time(inputs)
	return sv_outbox_list_fact_time(inputs)
});