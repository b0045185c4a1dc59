/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_AccessInputs */

const sv_outbox_list_do_access = /** @type {(inputs: Outbox_List_Do_AccessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nyckel och kod till ${i?.title}`)
};

const en_outbox_list_do_access = /** @type {(inputs: Outbox_List_Do_AccessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Key and code to ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Key and code to {title}" |
*
* @param {Outbox_List_Do_AccessInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_access = /** @type {((inputs: Outbox_List_Do_AccessInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_AccessInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_access(inputs)
	return sv_outbox_list_do_access(inputs)
});