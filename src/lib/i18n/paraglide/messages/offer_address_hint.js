/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Address_HintInputs */

const sv_offer_address_hint = /** @type {(inputs: Offer_Address_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visas först när du har sagt ja till någon.`)
};

const en_offer_address_hint = /** @type {(inputs: Offer_Address_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shown only once you have said yes to somebody.`)
};

/**
* | output |
* | --- |
* | "Shown only once you have said yes to somebody." |
*
* @param {Offer_Address_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_address_hint = /** @type {((inputs?: Offer_Address_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Address_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_address_hint(inputs)
	return sv_offer_address_hint(inputs)
});