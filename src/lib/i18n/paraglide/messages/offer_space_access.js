/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Space_AccessInputs */

const sv_offer_space_access = /** @type {(inputs: Offer_Space_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad finns där?`)
};

const en_offer_space_access = /** @type {(inputs: Offer_Space_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does it have?`)
};

/**
* | output |
* | --- |
* | "What does it have?" |
*
* @param {Offer_Space_AccessInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_space_access = /** @type {((inputs?: Offer_Space_AccessInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Space_AccessInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_space_access(inputs)
	return sv_offer_space_access(inputs)
});