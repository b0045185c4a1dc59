/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Max_DaysInputs */

const sv_offer_max_days = /** @type {(inputs: Offer_Max_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur många dagar i sträck, som mest?`)
};

const en_offer_max_days = /** @type {(inputs: Offer_Max_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For how many days in a row, at most?`)
};

/**
* | output |
* | --- |
* | "For how many days in a row, at most?" |
*
* @param {Offer_Max_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_max_days = /** @type {((inputs?: Offer_Max_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Max_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_max_days(inputs)
	return sv_offer_max_days(inputs)
});