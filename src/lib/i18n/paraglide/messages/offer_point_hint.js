/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Point_HintInputs */

const sv_offer_point_hint = /** @type {(inputs: Offer_Point_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nålen i mitten visar platsen.`)
};

const en_offer_point_hint = /** @type {(inputs: Offer_Point_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The needle in the middle marks the place.`)
};

/**
* | output |
* | --- |
* | "The needle in the middle marks the place." |
*
* @param {Offer_Point_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_point_hint = /** @type {((inputs?: Offer_Point_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Point_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_point_hint(inputs)
	return sv_offer_point_hint(inputs)
});