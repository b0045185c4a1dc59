/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Pause_TextInputs */

const sv_offer_pause_text = /** @type {(inputs: Offer_Pause_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När du pausar syns annonsen inte på torget. Lån som ni redan har kommit överens om gäller.`)
};

const en_offer_pause_text = /** @type {(inputs: Offer_Pause_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`While it is paused, the notice is not on the square. Loans you have already agreed on stand.`)
};

/**
* | output |
* | --- |
* | "While it is paused, the notice is not on the square. Loans you have already agreed on stand." |
*
* @param {Offer_Pause_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_pause_text = /** @type {((inputs?: Offer_Pause_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Pause_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_pause_text(inputs)
	return sv_offer_pause_text(inputs)
});