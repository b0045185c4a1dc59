/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_To_MeInputs */

const sv_outbox_list_to_me = /** @type {(inputs: Outbox_List_To_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till dina uppgifter`)
};

const en_outbox_list_to_me = /** @type {(inputs: Outbox_List_To_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To your details`)
};

/**
* | output |
* | --- |
* | "To your details" |
*
* @param {Outbox_List_To_MeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_to_me = /** @type {((inputs?: Outbox_List_To_MeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_To_MeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_to_me(inputs)
	return sv_outbox_list_to_me(inputs)
});