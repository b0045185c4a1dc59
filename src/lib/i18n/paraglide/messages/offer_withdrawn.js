/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_WithdrawnInputs */

const sv_offer_withdrawn = /** @type {(inputs: Offer_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen är borttagen`)
};

const en_offer_withdrawn = /** @type {(inputs: Offer_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice is taken away`)
};

/**
* | output |
* | --- |
* | "The notice is taken away" |
*
* @param {Offer_WithdrawnInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_withdrawn = /** @type {((inputs?: Offer_WithdrawnInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_WithdrawnInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_withdrawn(inputs)
	return sv_offer_withdrawn(inputs)
});