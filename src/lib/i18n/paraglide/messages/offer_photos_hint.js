/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Photos_HintInputs */

const sv_offer_photos_hint = /** @type {(inputs: Offer_Photos_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Högst åtta. De görs mindre innan de skickas, och uppgifter om var bilden togs tas bort.`)
};

const en_offer_photos_hint = /** @type {(inputs: Offer_Photos_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eight at most. They are made smaller before they are sent, and where the picture was taken is removed.`)
};

/**
* | output |
* | --- |
* | "Eight at most. They are made smaller before they are sent, and where the picture was taken is removed." |
*
* @param {Offer_Photos_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_photos_hint = /** @type {((inputs?: Offer_Photos_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Photos_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_photos_hint(inputs)
	return sv_offer_photos_hint(inputs)
});