/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_ConsentInputs */

const sv_outbox_list_fact_consent = /** @type {(inputs: Outbox_List_Fact_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sa ja`)
};

const en_outbox_list_fact_consent = /** @type {(inputs: Outbox_List_Fact_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Said yes`)
};

/**
* | output |
* | --- |
* | "Said yes" |
*
* @param {Outbox_List_Fact_ConsentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_consent = /** @type {((inputs?: Outbox_List_Fact_ConsentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_ConsentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_consent(inputs)
	return sv_outbox_list_fact_consent(inputs)
});