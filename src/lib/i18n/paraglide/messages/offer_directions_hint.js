/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Directions_HintInputs */

const sv_offer_directions_hint = /** @type {(inputs: Offer_Directions_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel: röda garaget, andra infarten efter bron.`)
};

const en_offer_directions_hint = /** @type {(inputs: Offer_Directions_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: the red garage, second drive after the bridge.`)
};

/**
* | output |
* | --- |
* | "For example: the red garage, second drive after the bridge." |
*
* @param {Offer_Directions_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_directions_hint = /** @type {((inputs?: Offer_Directions_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Directions_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_directions_hint(inputs)
	return sv_offer_directions_hint(inputs)
});