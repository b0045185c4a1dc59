/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Day_ChosenInputs */

const sv_offer_day_chosen = /** @type {(inputs: Offer_Day_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vald`)
};

const en_offer_day_chosen = /** @type {(inputs: Offer_Day_ChosenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`chosen`)
};

/**
* | output |
* | --- |
* | "chosen" |
*
* @param {Offer_Day_ChosenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_day_chosen = /** @type {((inputs?: Offer_Day_ChosenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Day_ChosenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_day_chosen(inputs)
	return sv_offer_day_chosen(inputs)
});