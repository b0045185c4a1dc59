/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Withdraw_TextInputs */

const sv_offer_withdraw_text = /** @type {(inputs: Offer_Withdraw_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den försvinner från torget för gott, med sina foton. Den som väntar på svar får ett vänligt nej. Vill du bara vila den en tid kan du pausa i stället.`)
};

const en_offer_withdraw_text = /** @type {(inputs: Offer_Withdraw_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It leaves the square for good, with its photos. Anyone waiting for an answer gets a kind no. If you only want a rest from it, pause it instead.`)
};

/**
* | output |
* | --- |
* | "It leaves the square for good, with its photos. Anyone waiting for an answer gets a kind no. If you only want a rest from it, pause it instead." |
*
* @param {Offer_Withdraw_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_withdraw_text = /** @type {((inputs?: Offer_Withdraw_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Withdraw_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_withdraw_text(inputs)
	return sv_offer_withdraw_text(inputs)
});