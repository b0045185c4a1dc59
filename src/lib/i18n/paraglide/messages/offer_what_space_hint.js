/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_What_Space_HintInputs */

const sv_offer_what_space_hint = /** @type {(inputs: Offer_What_Space_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sal, bastu, verkstad, stuga …`)
};

const en_offer_what_space_hint = /** @type {(inputs: Offer_What_Space_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A hall, a sauna, a workshop, a cabin …`)
};

/**
* | output |
* | --- |
* | "A hall, a sauna, a workshop, a cabin …" |
*
* @param {Offer_What_Space_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_what_space_hint = /** @type {((inputs?: Offer_What_Space_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_What_Space_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_what_space_hint(inputs)
	return sv_offer_what_space_hint(inputs)
});