/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_Dates_SkippedInputs */

const sv_outbox_list_fact_dates_skipped = /** @type {(inputs: Outbox_List_Fact_Dates_SkippedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoppas över`)
};

const en_outbox_list_fact_dates_skipped = /** @type {(inputs: Outbox_List_Fact_Dates_SkippedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left out`)
};

/**
* | output |
* | --- |
* | "Left out" |
*
* @param {Outbox_List_Fact_Dates_SkippedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_dates_skipped = /** @type {((inputs?: Outbox_List_Fact_Dates_SkippedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_Dates_SkippedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_dates_skipped(inputs)
	return sv_outbox_list_fact_dates_skipped(inputs)
});