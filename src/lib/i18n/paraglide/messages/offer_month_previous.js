/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Month_PreviousInputs */

const sv_offer_month_previous = /** @type {(inputs: Offer_Month_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Förra månaden`)
};

const en_offer_month_previous = /** @type {(inputs: Offer_Month_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Previous month`)
};

/**
* | output |
* | --- |
* | "Previous month" |
*
* @param {Offer_Month_PreviousInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_month_previous = /** @type {((inputs?: Offer_Month_PreviousInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Month_PreviousInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_month_previous(inputs)
	return sv_offer_month_previous(inputs)
});