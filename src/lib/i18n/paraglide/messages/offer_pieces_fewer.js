/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Pieces_FewerInputs */

const sv_offer_pieces_fewer = /** @type {(inputs: Offer_Pieces_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En mindre`)
};

const en_offer_pieces_fewer = /** @type {(inputs: Offer_Pieces_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One less`)
};

/**
* | output |
* | --- |
* | "One less" |
*
* @param {Offer_Pieces_FewerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_pieces_fewer = /** @type {((inputs?: Offer_Pieces_FewerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Pieces_FewerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_pieces_fewer(inputs)
	return sv_offer_pieces_fewer(inputs)
});