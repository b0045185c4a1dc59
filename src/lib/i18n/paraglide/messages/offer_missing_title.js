/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Missing_TitleInputs */

const sv_offer_missing_title = /** @type {(inputs: Offer_Missing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv vad det är, så att grannarna hittar det.`)
};

const en_offer_missing_title = /** @type {(inputs: Offer_Missing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write what it is, so that your neighbours find it.`)
};

/**
* | output |
* | --- |
* | "Write what it is, so that your neighbours find it." |
*
* @param {Offer_Missing_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_missing_title = /** @type {((inputs?: Offer_Missing_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Missing_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_missing_title(inputs)
	return sv_offer_missing_title(inputs)
});