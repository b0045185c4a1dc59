/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_SpaceInputs */

const sv_offer_space = /** @type {(inputs: Offer_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om lokalen`)
};

const en_offer_space = /** @type {(inputs: Offer_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About the room`)
};

/**
* | output |
* | --- |
* | "About the room" |
*
* @param {Offer_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_space = /** @type {((inputs?: Offer_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_space(inputs)
	return sv_offer_space(inputs)
});