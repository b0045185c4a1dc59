/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Day_TakenInputs */

const sv_offer_day_taken = /** @type {(inputs: Offer_Day_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokad`)
};

const en_offer_day_taken = /** @type {(inputs: Offer_Day_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked`)
};

/**
* | output |
* | --- |
* | "Booked" |
*
* @param {Offer_Day_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_day_taken = /** @type {((inputs?: Offer_Day_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Day_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_day_taken(inputs)
	return sv_offer_day_taken(inputs)
});