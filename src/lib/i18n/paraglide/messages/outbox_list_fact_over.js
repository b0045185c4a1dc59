/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_OverInputs */

const sv_outbox_list_fact_over = /** @type {(inputs: Outbox_List_Fact_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Redan bokat`)
};

const en_outbox_list_fact_over = /** @type {(inputs: Outbox_List_Fact_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked already`)
};

/**
* | output |
* | --- |
* | "Booked already" |
*
* @param {Outbox_List_Fact_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_over = /** @type {((inputs?: Outbox_List_Fact_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_over(inputs)
	return sv_outbox_list_fact_over(inputs)
});