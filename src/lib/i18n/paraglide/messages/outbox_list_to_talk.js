/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_To_TalkInputs */

const sv_outbox_list_to_talk = /** @type {(inputs: Outbox_List_To_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppna samtalet`)
};

const en_outbox_list_to_talk = /** @type {(inputs: Outbox_List_To_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the conversation`)
};

/**
* | output |
* | --- |
* | "Open the conversation" |
*
* @param {Outbox_List_To_TalkInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_to_talk = /** @type {((inputs?: Outbox_List_To_TalkInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_To_TalkInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_to_talk(inputs)
	return sv_outbox_list_to_talk(inputs)
});