/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Fact_WordsInputs */

const sv_outbox_list_fact_words = /** @type {(inputs: Outbox_List_Fact_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Orden`)
};

const en_outbox_list_fact_words = /** @type {(inputs: Outbox_List_Fact_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The words`)
};

/**
* | output |
* | --- |
* | "The words" |
*
* @param {Outbox_List_Fact_WordsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_fact_words = /** @type {((inputs?: Outbox_List_Fact_WordsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Fact_WordsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_fact_words(inputs)
	return sv_outbox_list_fact_words(inputs)
});