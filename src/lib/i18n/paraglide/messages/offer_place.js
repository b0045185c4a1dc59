/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_PlaceInputs */

const sv_offer_place = /** @type {(inputs: Offer_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vilken plats?`)
};

const en_offer_place = /** @type {(inputs: Offer_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which place?`)
};

/**
* | output |
* | --- |
* | "Which place?" |
*
* @param {Offer_PlaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_place = /** @type {((inputs?: Offer_PlaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_PlaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_place(inputs)
	return sv_offer_place(inputs)
});