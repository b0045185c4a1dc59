/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kind_OfferInputs */

const sv_kind_offer = /** @type {(inputs: Kind_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erbjuds`)
};

const en_kind_offer = /** @type {(inputs: Kind_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offered`)
};

/**
* | output |
* | --- |
* | "Offered" |
*
* @param {Kind_OfferInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const kind_offer = /** @type {((inputs?: Kind_OfferInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kind_OfferInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_kind_offer(inputs)
	return sv_kind_offer(inputs)
});