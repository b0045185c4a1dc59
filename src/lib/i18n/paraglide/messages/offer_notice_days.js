/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Notice_DaysInputs */

const sv_offer_notice_days = /** @type {(inputs: Offer_Notice_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur många dagar i förväg vill du veta?`)
};

const en_offer_notice_days = /** @type {(inputs: Offer_Notice_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many days ahead do you want to know?`)
};

/**
* | output |
* | --- |
* | "How many days ahead do you want to know?" |
*
* @param {Offer_Notice_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_notice_days = /** @type {((inputs?: Offer_Notice_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Notice_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_notice_days(inputs)
	return sv_offer_notice_days(inputs)
});