/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Just_SentInputs */

const sv_outbox_list_just_sent = /** @type {(inputs: Outbox_List_Just_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det har just skickats.`)
};

const en_outbox_list_just_sent = /** @type {(inputs: Outbox_List_Just_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It has just been sent.`)
};

/**
* | output |
* | --- |
* | "It has just been sent." |
*
* @param {Outbox_List_Just_SentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_just_sent = /** @type {((inputs?: Outbox_List_Just_SentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Just_SentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_just_sent(inputs)
	return sv_outbox_list_just_sent(inputs)
});