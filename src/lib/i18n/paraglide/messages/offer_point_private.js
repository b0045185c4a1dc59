/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Point_PrivateInputs */

const sv_offer_point_private = /** @type {(inputs: Offer_Point_PrivateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grannarna ser ett ungefärligt område, inte huset. Den exakta platsen ser bara den som du har sagt ja till.`)
};

const en_offer_point_private = /** @type {(inputs: Offer_Point_PrivateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neighbours see a rough area, not the house. Only somebody you have said yes to sees the exact spot.`)
};

/**
* | output |
* | --- |
* | "Neighbours see a rough area, not the house. Only somebody you have said yes to sees the exact spot." |
*
* @param {Offer_Point_PrivateInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_point_private = /** @type {((inputs?: Offer_Point_PrivateInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Point_PrivateInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_point_private(inputs)
	return sv_offer_point_private(inputs)
});