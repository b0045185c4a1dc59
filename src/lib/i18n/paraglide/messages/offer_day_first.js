/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Day_FirstInputs */

const sv_offer_day_first = /** @type {(inputs: Offer_Day_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`första dagen`)
};

const en_offer_day_first = /** @type {(inputs: Offer_Day_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first day`)
};

/**
* | output |
* | --- |
* | "first day" |
*
* @param {Offer_Day_FirstInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_day_first = /** @type {((inputs?: Offer_Day_FirstInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Day_FirstInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_day_first(inputs)
	return sv_offer_day_first(inputs)
});