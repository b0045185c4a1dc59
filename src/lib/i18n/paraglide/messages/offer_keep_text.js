/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Keep_TextInputs */

const sv_offer_keep_text = /** @type {(inputs: Offer_Keep_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj dagar i kalendern då ingen annan ska kunna låna den: först den första dagen, sedan den sista.`)
};

const en_offer_keep_text = /** @type {(inputs: Offer_Keep_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose days in the calendar when nobody else can borrow it: first the first day, then the last.`)
};

/**
* | output |
* | --- |
* | "Choose days in the calendar when nobody else can borrow it: first the first day, then the last." |
*
* @param {Offer_Keep_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep_text = /** @type {((inputs?: Offer_Keep_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Keep_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep_text(inputs)
	return sv_offer_keep_text(inputs)
});