/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Missing_CapacityInputs */

const sv_offer_missing_capacity = /** @type {(inputs: Offer_Missing_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv hur många som får plats.`)
};

const en_offer_missing_capacity = /** @type {(inputs: Offer_Missing_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write how many it holds.`)
};

/**
* | output |
* | --- |
* | "Write how many it holds." |
*
* @param {Offer_Missing_CapacityInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_missing_capacity = /** @type {((inputs?: Offer_Missing_CapacityInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Missing_CapacityInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_missing_capacity(inputs)
	return sv_offer_missing_capacity(inputs)
});