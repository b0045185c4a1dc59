/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Lapsed_TextInputs */

const sv_outbox_list_lapsed_text = /** @type {(inputs: Outbox_List_Lapsed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allt finns kvar här. Så snart du har loggat in skickas det som väntar.`)
};

const en_outbox_list_lapsed_text = /** @type {(inputs: Outbox_List_Lapsed_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything is still here. As soon as you have signed in, what is waiting is sent.`)
};

/**
* | output |
* | --- |
* | "Everything is still here. As soon as you have signed in, what is waiting is sent." |
*
* @param {Outbox_List_Lapsed_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_lapsed_text = /** @type {((inputs?: Outbox_List_Lapsed_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Lapsed_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_lapsed_text(inputs)
	return sv_outbox_list_lapsed_text(inputs)
});