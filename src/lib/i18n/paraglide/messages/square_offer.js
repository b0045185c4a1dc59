/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_OfferInputs */

const sv_square_offer = /** @type {(inputs: Square_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erbjud något`)
};

const en_square_offer = /** @type {(inputs: Square_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer something`)
};

/**
* | output |
* | --- |
* | "Offer something" |
*
* @param {Square_OfferInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_offer = /** @type {((inputs?: Square_OfferInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_OfferInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_offer(inputs)
	return sv_square_offer(inputs)
});