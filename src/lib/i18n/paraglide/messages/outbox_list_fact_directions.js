/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_DirectionsInputs */

const sv_outbox_list_fact_directions = /** @type {(inputs: Outbox_List_Fact_DirectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så kommer man in`)
};

const en_outbox_list_fact_directions = /** @type {(inputs: Outbox_List_Fact_DirectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How to get in`)
};

/**
* | output |
* | --- |
* | "How to get in" |
*
* @param {Outbox_List_Fact_DirectionsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_directions = /** @type {((inputs?: Outbox_List_Fact_DirectionsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_DirectionsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_directions(inputs)
	return sv_outbox_list_fact_directions(inputs)
});