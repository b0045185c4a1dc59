/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_CapacityInputs */

const sv_offer_capacity = /** @type {(inputs: Offer_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur många får plats?`)
};

const en_offer_capacity = /** @type {(inputs: Offer_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many does it hold?`)
};

/**
* | output |
* | --- |
* | "How many does it hold?" |
*
* @param {Offer_CapacityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_capacity = /** @type {((inputs?: Offer_CapacityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_CapacityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_capacity(inputs)
	return sv_offer_capacity(inputs)
});