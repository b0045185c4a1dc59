/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Want_SpaceInputs */

const sv_offer_want_space = /** @type {(inputs: Offer_Want_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En lokal`)
};

const en_offer_want_space = /** @type {(inputs: Offer_Want_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A room`)
};

/**
* | output |
* | --- |
* | "A room" |
*
* @param {Offer_Want_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_want_space = /** @type {((inputs?: Offer_Want_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Want_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_want_space(inputs)
	return sv_offer_want_space(inputs)
});