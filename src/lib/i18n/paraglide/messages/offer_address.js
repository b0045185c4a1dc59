/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_AddressInputs */

const sv_offer_address = /** @type {(inputs: Offer_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adress eller hus`)
};

const en_offer_address = /** @type {(inputs: Offer_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address or house`)
};

/**
* | output |
* | --- |
* | "Address or house" |
*
* @param {Offer_AddressInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_address = /** @type {((inputs?: Offer_AddressInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_AddressInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_address(inputs)
	return sv_offer_address(inputs)
});