/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Day_FreeInputs */

const sv_offer_day_free = /** @type {(inputs: Offer_Day_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ledig`)
};

const en_offer_day_free = /** @type {(inputs: Offer_Day_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free`)
};

/**
* | output |
* | --- |
* | "Free" |
*
* @param {Offer_Day_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_day_free = /** @type {((inputs?: Offer_Day_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Day_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_day_free(inputs)
	return sv_offer_day_free(inputs)
});