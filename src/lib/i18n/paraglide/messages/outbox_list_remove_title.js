/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Remove_TitleInputs */

const sv_outbox_list_remove_title = /** @type {(inputs: Outbox_List_Remove_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta bort det här?`)
};

const en_outbox_list_remove_title = /** @type {(inputs: Outbox_List_Remove_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove this?`)
};

/**
* | output |
* | --- |
* | "Remove this?" |
*
* @param {Outbox_List_Remove_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_remove_title = /** @type {((inputs?: Outbox_List_Remove_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Remove_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_remove_title(inputs)
	return sv_outbox_list_remove_title(inputs)
});