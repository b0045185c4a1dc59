/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_BehalfInputs */

const sv_outbox_list_fact_behalf = /** @type {(inputs: Outbox_List_Fact_BehalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokas åt`)
};

const en_outbox_list_fact_behalf = /** @type {(inputs: Outbox_List_Fact_BehalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked for`)
};

/**
* | output |
* | --- |
* | "Booked for" |
*
* @param {Outbox_List_Fact_BehalfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_behalf = /** @type {((inputs?: Outbox_List_Fact_BehalfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_BehalfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_behalf(inputs)
	return sv_outbox_list_fact_behalf(inputs)
});