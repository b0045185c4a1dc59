/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Days_FewerInputs */

const sv_offer_days_fewer = /** @type {(inputs: Offer_Days_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En dag mindre`)
};

const en_offer_days_fewer = /** @type {(inputs: Offer_Days_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One day less`)
};

/**
* | output |
* | --- |
* | "One day less" |
*
* @param {Offer_Days_FewerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_days_fewer = /** @type {((inputs?: Offer_Days_FewerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Days_FewerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_days_fewer(inputs)
	return sv_offer_days_fewer(inputs)
});