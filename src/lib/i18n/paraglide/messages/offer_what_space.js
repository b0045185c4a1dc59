/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_What_SpaceInputs */

const sv_offer_what_space = /** @type {(inputs: Offer_What_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Låna ut en lokal`)
};

const en_offer_what_space = /** @type {(inputs: Offer_What_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lend a room`)
};

/**
* | output |
* | --- |
* | "Lend a room" |
*
* @param {Offer_What_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_what_space = /** @type {((inputs?: Offer_What_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_What_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_what_space(inputs)
	return sv_offer_what_space(inputs)
});