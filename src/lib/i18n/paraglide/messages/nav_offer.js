/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Nav_OfferInputs */

const sv_nav_offer = /** @type {(inputs: Nav_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erbjud`)
};

const en_nav_offer = /** @type {(inputs: Nav_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer`)
};

/**
* | output |
* | --- |
* | "Offer" |
*
* @param {Nav_OfferInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const nav_offer = /** @type {((inputs?: Nav_OfferInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Nav_OfferInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_nav_offer(inputs)
	return sv_nav_offer(inputs)
});