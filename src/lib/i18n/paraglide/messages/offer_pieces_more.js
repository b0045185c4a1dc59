/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Pieces_MoreInputs */

const sv_offer_pieces_more = /** @type {(inputs: Offer_Pieces_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En till`)
};

const en_offer_pieces_more = /** @type {(inputs: Offer_Pieces_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One more`)
};

/**
* | output |
* | --- |
* | "One more" |
*
* @param {Offer_Pieces_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_pieces_more = /** @type {((inputs?: Offer_Pieces_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Pieces_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_pieces_more(inputs)
	return sv_offer_pieces_more(inputs)
});