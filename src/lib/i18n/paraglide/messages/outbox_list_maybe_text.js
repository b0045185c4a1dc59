/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Maybe_TextInputs */

const sv_outbox_list_maybe_text = /** @type {(inputs: Outbox_List_Maybe_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget har försökt skicka det, men inte fått något svar. Tar du bort det här kan det ändå ha kommit fram. Titta efter i inkorgen när du har täckning.`)
};

const en_outbox_list_maybe_text = /** @type {(inputs: Outbox_List_Maybe_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget has tried to send it but had no answer. If you remove it here it may still have arrived. Look in your inbox when you have signal.`)
};

/**
* | output |
* | --- |
* | "Bytorget has tried to send it but had no answer. If you remove it here it may still have arrived. Look in your inbox when you have signal." |
*
* @param {Outbox_List_Maybe_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_maybe_text = /** @type {((inputs?: Outbox_List_Maybe_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Maybe_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_maybe_text(inputs)
	return sv_outbox_list_maybe_text(inputs)
});