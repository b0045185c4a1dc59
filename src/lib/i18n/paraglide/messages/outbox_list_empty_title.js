/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Empty_TitleInputs */

const sv_outbox_list_empty_title = /** @type {(inputs: Outbox_List_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget väntar`)
};

const en_outbox_list_empty_title = /** @type {(inputs: Outbox_List_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is waiting`)
};

/**
* | output |
* | --- |
* | "Nothing is waiting" |
*
* @param {Outbox_List_Empty_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_empty_title = /** @type {((inputs?: Outbox_List_Empty_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Empty_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_empty_title(inputs)
	return sv_outbox_list_empty_title(inputs)
});