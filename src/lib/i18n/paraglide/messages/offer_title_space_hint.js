/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Title_Space_HintInputs */

const sv_offer_title_space_hint = /** @type {(inputs: Offer_Title_Space_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel: Bastun vid sjön`)
};

const en_offer_title_space_hint = /** @type {(inputs: Offer_Title_Space_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: The sauna by the lake`)
};

/**
* | output |
* | --- |
* | "For example: The sauna by the lake" |
*
* @param {Offer_Title_Space_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_title_space_hint = /** @type {((inputs?: Offer_Title_Space_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Title_Space_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_title_space_hint(inputs)
	return sv_offer_title_space_hint(inputs)
});