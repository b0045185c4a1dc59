/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Offer_HereInputs */

const sv_square_offer_here = /** @type {(inputs: Square_Offer_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erbjud något här`)
};

const en_square_offer_here = /** @type {(inputs: Square_Offer_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer something here`)
};

/**
* | output |
* | --- |
* | "Offer something here" |
*
* @param {Square_Offer_HereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_offer_here = /** @type {((inputs?: Square_Offer_HereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Offer_HereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_offer_here(inputs)
	return sv_square_offer_here(inputs)
});