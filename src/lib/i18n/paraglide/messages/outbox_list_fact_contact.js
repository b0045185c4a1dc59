/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_ContactInputs */

const sv_outbox_list_fact_contact = /** @type {(inputs: Outbox_List_Fact_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nås på`)
};

const en_outbox_list_fact_contact = /** @type {(inputs: Outbox_List_Fact_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reached at`)
};

/**
* | output |
* | --- |
* | "Reached at" |
*
* @param {Outbox_List_Fact_ContactInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_contact = /** @type {((inputs?: Outbox_List_Fact_ContactInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_ContactInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_contact(inputs)
	return sv_outbox_list_fact_contact(inputs)
});