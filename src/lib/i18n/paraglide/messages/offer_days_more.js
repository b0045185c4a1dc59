/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Days_MoreInputs */

const sv_offer_days_more = /** @type {(inputs: Offer_Days_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En dag mer`)
};

const en_offer_days_more = /** @type {(inputs: Offer_Days_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One day more`)
};

/**
* | output |
* | --- |
* | "One day more" |
*
* @param {Offer_Days_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_days_more = /** @type {((inputs?: Offer_Days_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Days_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_days_more(inputs)
	return sv_offer_days_more(inputs)
});