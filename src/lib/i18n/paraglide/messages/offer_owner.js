/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_OwnerInputs */

const sv_offer_owner = /** @type {(inputs: Offer_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vem lånar ut?`)
};

const en_offer_owner = /** @type {(inputs: Offer_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is lending?`)
};

/**
* | output |
* | --- |
* | "Who is lending?" |
*
* @param {Offer_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_owner = /** @type {((inputs?: Offer_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_owner(inputs)
	return sv_offer_owner(inputs)
});