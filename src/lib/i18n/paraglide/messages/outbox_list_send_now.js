/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Send_NowInputs */

const sv_outbox_list_send_now = /** @type {(inputs: Outbox_List_Send_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Försök skicka nu`)
};

const en_outbox_list_send_now = /** @type {(inputs: Outbox_List_Send_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try to send now`)
};

/**
* | output |
* | --- |
* | "Try to send now" |
*
* @param {Outbox_List_Send_NowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_send_now = /** @type {((inputs?: Outbox_List_Send_NowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Send_NowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_send_now(inputs)
	return sv_outbox_list_send_now(inputs)
});