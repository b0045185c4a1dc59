/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_TitleInputs */

const sv_outbox_list_title = /** @type {(inputs: Outbox_List_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att skicka`)
};

const en_outbox_list_title = /** @type {(inputs: Outbox_List_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To be sent`)
};

/**
* | output |
* | --- |
* | "To be sent" |
*
* @param {Outbox_List_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_title = /** @type {((inputs?: Outbox_List_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_title(inputs)
	return sv_outbox_list_title(inputs)
});