/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Body_Want_HintInputs */

const sv_offer_body_want_hint = /** @type {(inputs: Offer_Body_Want_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När du behöver det, hur länge, och gärna till vad.`)
};

const en_offer_body_want_hint = /** @type {(inputs: Offer_Body_Want_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When you need it, for how long, and what for.`)
};

/**
* | output |
* | --- |
* | "When you need it, for how long, and what for." |
*
* @param {Offer_Body_Want_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_body_want_hint = /** @type {((inputs?: Offer_Body_Want_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Body_Want_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_body_want_hint(inputs)
	return sv_offer_body_want_hint(inputs)
});