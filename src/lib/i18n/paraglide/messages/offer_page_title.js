/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Page_TitleInputs */

const sv_offer_page_title = /** @type {(inputs: Offer_Page_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erbjud`)
};

const en_offer_page_title = /** @type {(inputs: Offer_Page_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer`)
};

/**
* | output |
* | --- |
* | "Offer" |
*
* @param {Offer_Page_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_page_title = /** @type {((inputs?: Offer_Page_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Page_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_page_title(inputs)
	return sv_offer_page_title(inputs)
});