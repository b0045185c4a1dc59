/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ action: NonNullable<unknown>, what: NonNullable<unknown> }} Outbox_List_NamedInputs */

const sv_outbox_list_named = /** @type {(inputs: Outbox_List_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.action}: ${i?.what}`)
};

const en_outbox_list_named = /** @type {(inputs: Outbox_List_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.action}: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "{action}: {what}" |
*
* @param {Outbox_List_NamedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_named = /** @type {((inputs: Outbox_List_NamedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_NamedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_named(inputs)
	return sv_outbox_list_named(inputs)
});