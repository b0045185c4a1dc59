/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_QuotedInputs */

const sv_outbox_list_quoted = /** @type {(inputs: Outbox_List_QuotedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`”${i?.title}”`)
};

const en_outbox_list_quoted = /** @type {(inputs: Outbox_List_QuotedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.title}”`)
};

/**
* | output |
* | --- |
* | "“{title}”" |
*
* @param {Outbox_List_QuotedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_quoted = /** @type {((inputs: Outbox_List_QuotedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_QuotedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_quoted(inputs)
	return sv_outbox_list_quoted(inputs)
});