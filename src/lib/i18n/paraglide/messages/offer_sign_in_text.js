/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Sign_In_TextInputs */

const sv_offer_sign_in_text = /** @type {(inputs: Offer_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du får en kod med e-post och kommer sedan tillbaka hit. Det du har börjat på finns kvar.`)
};

const en_offer_sign_in_text = /** @type {(inputs: Offer_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You get a code by e-mail and then come back here. What you have begun is still there.`)
};

/**
* | output |
* | --- |
* | "You get a code by e-mail and then come back here. What you have begun is still there." |
*
* @param {Offer_Sign_In_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_sign_in_text = /** @type {((inputs?: Offer_Sign_In_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Sign_In_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_sign_in_text(inputs)
	return sv_offer_sign_in_text(inputs)
});