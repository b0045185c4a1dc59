/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Title_SpaceInputs */

const sv_offer_title_space = /** @type {(inputs: Offer_Title_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad heter lokalen?`)
};

const en_offer_title_space = /** @type {(inputs: Offer_Title_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is the room called?`)
};

/**
* | output |
* | --- |
* | "What is the room called?" |
*
* @param {Offer_Title_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_title_space = /** @type {((inputs?: Offer_Title_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Title_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_title_space(inputs)
	return sv_offer_title_space(inputs)
});