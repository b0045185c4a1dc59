/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Day_KeptInputs */

const sv_offer_day_kept = /** @type {(inputs: Offer_Day_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behålls av dig`)
};

const en_offer_day_kept = /** @type {(inputs: Offer_Day_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kept by you`)
};

/**
* | output |
* | --- |
* | "Kept by you" |
*
* @param {Offer_Day_KeptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_day_kept = /** @type {((inputs?: Offer_Day_KeptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Day_KeptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_day_kept(inputs)
	return sv_offer_day_kept(inputs)
});