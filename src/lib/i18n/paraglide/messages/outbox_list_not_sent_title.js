/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Not_Sent_TitleInputs */

const sv_outbox_list_not_sent_title = /** @type {(inputs: Outbox_List_Not_Sent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det gick inte att skicka`)
};

const en_outbox_list_not_sent_title = /** @type {(inputs: Outbox_List_Not_Sent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It could not be sent`)
};

/**
* | output |
* | --- |
* | "It could not be sent" |
*
* @param {Outbox_List_Not_Sent_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_not_sent_title = /** @type {((inputs?: Outbox_List_Not_Sent_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Not_Sent_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_not_sent_title(inputs)
	return sv_outbox_list_not_sent_title(inputs)
});