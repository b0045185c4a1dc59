/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_DirectionsInputs */

const sv_offer_directions = /** @type {(inputs: Offer_DirectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur hittar man dit?`)
};

const en_offer_directions = /** @type {(inputs: Offer_DirectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How does one find it?`)
};

/**
* | output |
* | --- |
* | "How does one find it?" |
*
* @param {Offer_DirectionsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_directions = /** @type {((inputs?: Offer_DirectionsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_DirectionsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_directions(inputs)
	return sv_offer_directions(inputs)
});