/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Title_Want_HintInputs */

const sv_offer_title_want_hint = /** @type {(inputs: Offer_Title_Want_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel: Babyskydd en vecka i mars`)
};

const en_offer_title_want_hint = /** @type {(inputs: Offer_Title_Want_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: Baby car seat for a week in March`)
};

/**
* | output |
* | --- |
* | "For example: Baby car seat for a week in March" |
*
* @param {Offer_Title_Want_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_title_want_hint = /** @type {((inputs?: Offer_Title_Want_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Title_Want_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_title_want_hint(inputs)
	return sv_offer_title_want_hint(inputs)
});