/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Want_KindInputs */

const sv_offer_want_kind = /** @type {(inputs: Offer_Want_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Är det en sak eller en lokal?`)
};

const en_offer_want_kind = /** @type {(inputs: Offer_Want_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is it a thing or a room?`)
};

/**
* | output |
* | --- |
* | "Is it a thing or a room?" |
*
* @param {Offer_Want_KindInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_want_kind = /** @type {((inputs?: Offer_Want_KindInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Want_KindInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_want_kind(inputs)
	return sv_offer_want_kind(inputs)
});