/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Keep_TitleInputs */

const sv_offer_keep_title = /** @type {(inputs: Offer_Keep_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagar du behåller`)
};

const en_offer_keep_title = /** @type {(inputs: Offer_Keep_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Days you keep`)
};

/**
* | output |
* | --- |
* | "Days you keep" |
*
* @param {Offer_Keep_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep_title = /** @type {((inputs?: Offer_Keep_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Keep_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep_title(inputs)
	return sv_offer_keep_title(inputs)
});