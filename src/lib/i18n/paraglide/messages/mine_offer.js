/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mine_OfferInputs */

const sv_mine_offer = /** @type {(inputs: Mine_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erbjud något`)
};

const en_mine_offer = /** @type {(inputs: Mine_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer something`)
};

/**
* | output |
* | --- |
* | "Offer something" |
*
* @param {Mine_OfferInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mine_offer = /** @type {((inputs?: Mine_OfferInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mine_OfferInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mine_offer(inputs)
	return sv_mine_offer(inputs)
});