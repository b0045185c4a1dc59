/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_KeepInputs */

const sv_outbox_list_keep = /** @type {(inputs: Outbox_List_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Låt det vara kvar`)
};

const en_outbox_list_keep = /** @type {(inputs: Outbox_List_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep it`)
};

/**
* | output |
* | --- |
* | "Keep it" |
*
* @param {Outbox_List_KeepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_keep = /** @type {((inputs?: Outbox_List_KeepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_KeepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_keep(inputs)
	return sv_outbox_list_keep(inputs)
});