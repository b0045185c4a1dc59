/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Month_NextInputs */

const sv_offer_month_next = /** @type {(inputs: Offer_Month_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nästa månad`)
};

const en_offer_month_next = /** @type {(inputs: Offer_Month_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next month`)
};

/**
* | output |
* | --- |
* | "Next month" |
*
* @param {Offer_Month_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_month_next = /** @type {((inputs?: Offer_Month_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Month_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_month_next(inputs)
	return sv_offer_month_next(inputs)
});