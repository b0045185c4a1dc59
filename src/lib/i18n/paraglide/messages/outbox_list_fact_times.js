/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_TimesInputs */

const sv_outbox_list_fact_times = /** @type {(inputs: Outbox_List_Fact_TimesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tider`)
};

const en_outbox_list_fact_times = /** @type {(inputs: Outbox_List_Fact_TimesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Times`)
};

/**
* | output |
* | --- |
* | "Times" |
*
* @param {Outbox_List_Fact_TimesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_times = /** @type {((inputs?: Outbox_List_Fact_TimesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_TimesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_times(inputs)
	return sv_outbox_list_fact_times(inputs)
});