/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_WaitInputs */

const sv_outbox_list_fact_wait = /** @type {(inputs: Outbox_List_Fact_WaitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om det är upptaget`)
};

const en_outbox_list_fact_wait = /** @type {(inputs: Outbox_List_Fact_WaitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If it is taken`)
};

/**
* | output |
* | --- |
* | "If it is taken" |
*
* @param {Outbox_List_Fact_WaitInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_wait = /** @type {((inputs?: Outbox_List_Fact_WaitInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_WaitInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_wait(inputs)
	return sv_outbox_list_fact_wait(inputs)
});