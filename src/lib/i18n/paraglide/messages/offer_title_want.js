/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Title_WantInputs */

const sv_offer_title_want = /** @type {(inputs: Offer_Title_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv det kort`)
};

const en_offer_title_want = /** @type {(inputs: Offer_Title_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say it briefly`)
};

/**
* | output |
* | --- |
* | "Say it briefly" |
*
* @param {Offer_Title_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_title_want = /** @type {((inputs?: Offer_Title_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Title_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_title_want(inputs)
	return sv_offer_title_want(inputs)
});