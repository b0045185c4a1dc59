/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Body_HintInputs */

const sv_offer_body_hint = /** @type {(inputs: Offer_Body_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skick, storlek, vad som följer med.`)
};

const en_offer_body_hint = /** @type {(inputs: Offer_Body_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Condition, size, what comes with it.`)
};

/**
* | output |
* | --- |
* | "Condition, size, what comes with it." |
*
* @param {Offer_Body_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_body_hint = /** @type {((inputs?: Offer_Body_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Body_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_body_hint(inputs)
	return sv_offer_body_hint(inputs)
});